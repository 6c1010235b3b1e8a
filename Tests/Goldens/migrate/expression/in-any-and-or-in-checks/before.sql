create table orders (
  id integer primary key,
  state text not null,
  kind text not null,
  size integer not null,
  constraint state_known check (state in ('new', 'paid', 'sent')),
  constraint kind_known check (kind = any (array['web', 'shop'])),
  constraint size_known check (size = 1 or size = 2 or size = 3)
);
