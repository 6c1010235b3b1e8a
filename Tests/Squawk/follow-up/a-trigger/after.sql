create table public.owners (
  id uuid primary key,
  name text not null
);
create table public.goals (
  id uuid primary key,
  title text not null,
  state text not null,
  owner_id uuid,
  weight integer
);
create function public.touch() returns trigger language plpgsql set search_path = '' as $$ begin return new; end $$;
create trigger touch before update on public.goals for each row execute function public.touch();
