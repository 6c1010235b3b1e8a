create table people (id integer constraint people_pkey primary key, name text);
create table posts (id integer primary key, author integer references people (id));
create view counts as select p.id, p.name, count(*) as posts from people p join posts on author = p.id group by p.id;
