create table people (id integer primary key, name text);
create index idx_people_name on people (name);
comment on index idx_people_name is 'New';
