create table "My Notes" (id integer primary key, "Owner" text);
alter table "My Notes" enable row level security;
create policy "Own ""rows""" on "My Notes" using ("Owner" = current_user);
