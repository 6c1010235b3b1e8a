create schema counting;
create sequence counting.numbers;
create table orders (id bigint primary key default nextval('counting.numbers'));
create function next_number() returns bigint language sql begin atomic select nextval('counting.numbers'); end;
create view peek as select last_value from counting.numbers;
