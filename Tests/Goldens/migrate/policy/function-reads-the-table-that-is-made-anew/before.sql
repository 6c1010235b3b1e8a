-- postgresql: 14
create table loans (id integer, branch integer) partition by list (branch);
create table loans_1 partition of loans for values in (1);
create function is_lent(integer) returns boolean language sql
  begin atomic select exists (select from loans where id = $1); end;
alter table loans enable row level security;
create policy lent on loans using (is_lent(id));
create function branch_of(loans) returns integer language sql immutable
  begin atomic select ($1).branch; end;
create rule keep as on update to loans_1 do also select is_lent(new.id);
alter table loans alter id set default is_lent(1)::integer;
