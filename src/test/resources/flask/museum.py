"""The hall, a view page and the dashboard as a Flask program that keeps all in memory: what the benchmark measures beside."""

from collections import deque
from datetime import datetime, timezone

from flask import Flask, abort, redirect, render_template, session, url_for

app = Flask(__name__)
app.secret_key = "only for a benchmark"

HUNG = datetime(2026, 1, 1, tzinfo=timezone.utc)
COMMENTS = [{"author": f"visitor-{n}", "text": f"Comment number {n} on this meme.", "at": HUNG} for n in range(4)]
MEMES = {
    str(n): {
        "id": str(n),
        "title": f"Meme number {n} of the collection",
        "description": "A line that says what is to be seen here, for those who look for it.",
        "tags": ["painting", "stilllife", "fruit", "phone"],
        "category": "art",
        "author": "curious-visitor",
        "status": "approved",
        "created_at": HUNG,
        "views": 0,
        "likes": n,
        "comments": COMMENTS,
    }
    for n in range(24)
}
ACTIVITY = deque(maxlen=10_000)


@app.get("/")
def hall():
    approved = [meme for meme in MEMES.values() if meme["status"] == "approved"]
    approved.sort(key=lambda meme: meme["created_at"], reverse=True)
    return render_template("hall.html", memes=approved[:24])


@app.get("/enter")
def enter():
    session["email"] = "curious-visitor@demo.invalid"
    return redirect(url_for("hall"))


@app.get("/dashboard")
def dashboard():
    own = [meme for meme in MEMES.values() if meme["author"] == session["email"].split("@")[0]]
    own.sort(key=lambda meme: meme["created_at"], reverse=True)
    return render_template("dashboard.html", memes=own[:20])


@app.get("/view/<meme_id>")
def view(meme_id):
    meme = MEMES.get(meme_id)
    if meme is None or meme["status"] != "approved":
        abort(404)
    meme["views"] += 1
    ACTIVITY.append({"what": "view", "meme": meme_id, "who": session.get("email"), "at": datetime.now(timezone.utc)})
    return render_template("view.html", meme=meme)
