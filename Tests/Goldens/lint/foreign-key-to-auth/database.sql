alter table auth.users add constraint users_email_key unique (email);
create table public.members (id uuid primary key, email text references auth.users (email));
create index on public.members (email);

-- cure
alter table public.members drop constraint members_email_fkey;
