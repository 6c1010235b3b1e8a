create table keep (id integer primary key);
create function add_up(integer, integer) returns integer language internal immutable strict parallel safe as 'int4pl';
