create table keep (id integer primary key);
create table invoices (id integer primary key, number integer not null);
create function next_invoice() returns integer language sql stable as $$ select coalesce(max(number), 0) + 1 from invoices $$;
alter table invoices alter number set default next_invoice();
