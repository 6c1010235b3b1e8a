create table orders (
  id integer primary key,
  state text not null,
  kind text not null,
  size integer not null,
  note text,
  constraint state_known check (state = any (array['new'::text, 'paid'::text, 'sent'::text])),
  constraint kind_known check ((kind)::text in ('web'::text, 'shop')),
  constraint size_known check ((((size = 1)) or (size = 2)) or (size = 3))
);
