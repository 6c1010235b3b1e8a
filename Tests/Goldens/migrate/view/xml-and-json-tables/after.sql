create table docs (id integer primary key, body xml, data jsonb);
create view parts as select d.id, x.b, j.key, j.value from docs d, xmltable('/a' passing d.body columns b text path 'b' default 'none', n for ordinality) x, jsonb_each_text(d.data) with ordinality j (key, value, n);
