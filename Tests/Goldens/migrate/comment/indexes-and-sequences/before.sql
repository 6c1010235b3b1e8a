create table people (id serial primary key, name text);
create index people_name on people (name);
create sequence numbers;
comment on index people_name is 'By name';
comment on sequence people_id_seq is 'Counts people';
