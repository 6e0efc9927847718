/**
 * Menus are details elements that work without JavaScript. This closes them on Esc and on a click elsewhere; on a
 * phone also the box with the link to share, which covers part of the picture there.
 */

export function startMenus() {
  document.addEventListener("click", (event) => {
    for (const menu of openMenus()) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    for (const menu of openMenus()) {
      menu.open = false;
      menu.querySelector("summary").focus();
      event.preventDefault(); // A dialog around it stays open.
    }
  });
}

function openMenus() {
  const covering = matchMedia("(max-width: 44em)").matches ? ", details.share[open]" : "";
  return document.querySelectorAll(`details.menu[open]${covering}`);
}
