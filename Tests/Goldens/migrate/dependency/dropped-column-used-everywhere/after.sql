create table people (id integer primary key, name text not null);
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
alter table people enable row level security;
create policy own on people using (name = current_user);
create view mails as select id, name as email from people;
