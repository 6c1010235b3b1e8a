create table people (id integer primary key, name text);
create view kinds as values (1, 'a'), (2, 'b');
