create table keep (id integer primary key);
create sequence items_a_seq as integer;
