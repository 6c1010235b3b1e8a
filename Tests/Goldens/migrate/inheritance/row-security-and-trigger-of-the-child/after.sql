create table people (id integer not null, name text);
create table employees (salary numeric) inherits (people);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
alter table employees enable row level security;
create policy own on employees for select to app_reader using (name = current_user);
create trigger touching before update of name on employees for each row execute function touch();
