create table tickets (number bigint, day date not null) partition by range (day);
create sequence ticket_numbers owned by tickets.number;
alter table tickets alter number set default nextval('ticket_numbers');
