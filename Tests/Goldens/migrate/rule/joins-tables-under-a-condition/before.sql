create table people (id integer primary key, name text);
create table teams (id integer primary key, lead integer, title text);
create view leads as select p.id, p.name, t.title from people p join teams t on t.lead = p.id;
