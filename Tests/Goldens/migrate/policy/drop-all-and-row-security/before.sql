create table docs (id integer primary key, owner text);
alter table docs enable row level security;
alter table docs force row level security;
create policy a on docs for select to app_reader using (true);
create policy b on docs as restrictive for update to app_writer using (owner = current_user);
comment on policy b on docs is 'Goes';
