create table people (id integer primary key, name text);
create view kinds (code, label) as values (1, 'a'), (2, 'b'), (3, null);
create view whole as select p as person, row_to_json(p) as json, (p).name as name from people p;
