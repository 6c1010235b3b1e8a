create table tickets (number bigint, code bigint, day date not null) partition by list (day);
create sequence ticket_numbers owned by tickets.code;
alter table tickets alter number set default nextval('ticket_numbers');
