create table people (id serial primary key);
alter sequence people_id_seq rename to person_numbers;
