-- postgresql: 14
create sequence numbers;
create table orders (id bigint primary key default nextval('numbers'));
create function next_number() returns bigint language sql begin atomic select nextval('numbers'); end;
create view peek as select last_value from numbers;
