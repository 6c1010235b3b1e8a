create table people (name text not null, email text not null);
create unique index people_key on people (name);
alter table people replica identity using index people_key;
alter table people cluster on people_key;
