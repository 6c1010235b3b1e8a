create table keep (id integer primary key);
create function place() returns bigint language internal window immutable as 'window_row_number';
create view placed as select id, place() over (order by id desc) from keep;
