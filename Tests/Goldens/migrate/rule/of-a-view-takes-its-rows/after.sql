-- postgresql: 14
create table works (id integer);
create view list as select id from works;
create function number_of(list) returns integer language sql return ($1).id;
create rule no_delete as on delete to list do instead select number_of(old);
