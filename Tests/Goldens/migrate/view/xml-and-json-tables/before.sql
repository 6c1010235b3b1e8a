create table docs (id integer primary key, body xml, data jsonb);
create view parts as select id, xpath('/a/b', body) as b from docs;
