-- Tags that differ in width or joined letters alone are one tag; what was kept before is brought into that form.
insert into meme_tags (meme_id, tag, hung_at)
select meme_id, replace(normalize(tag, NFKC), U&'i\0307', 'i'), hung_at from meme_tags
where current_setting('server_encoding') = 'UTF8' and tag <> replace(normalize(tag, NFKC), U&'i\0307', 'i')
on conflict do nothing;

delete from meme_tags
where current_setting('server_encoding') = 'UTF8' and tag <> replace(normalize(tag, NFKC), U&'i\0307', 'i');

update memes set tags = array(
  select form from (
    select replace(normalize(tag, NFKC), U&'i\0307', 'i') as form, min(place) as place
    from unnest(tags) with ordinality as kept (tag, place) group by 1) as forms
  order by place)
where current_setting('server_encoding') = 'UTF8'
  and array_to_string(tags, ' ') <> replace(normalize(array_to_string(tags, ' '), NFKC), U&'i\0307', 'i');
