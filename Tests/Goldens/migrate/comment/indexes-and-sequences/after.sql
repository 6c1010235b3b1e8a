create table people (id serial primary key, name text);
create index people_name on people (name);
create sequence numbers;
comment on index people_pkey is 'By number';
comment on sequence numbers is 'Counts';
comment on sequence people_id_seq is 'Counts folk';
