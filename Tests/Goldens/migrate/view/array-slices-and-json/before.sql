create table docs (id integer primary key, body jsonb, tags text[]);
create view parts as select id, body -> 'a' as a from docs;
