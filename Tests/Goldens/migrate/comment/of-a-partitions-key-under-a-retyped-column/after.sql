create type mood as enum ('glad', 'calm');
create table p (k int, a bigint, m mood, note text default 'none') partition by list (k);
create table p1 partition of p for values in (1);
alter table p add constraint u unique (k, a), add constraint w unique (k, m), add constraint x unique (k, note);
comment on constraint p1_k_a_key on p1 is 'With a number.';
comment on constraint p1_k_m_key on p1 is 'With a mood.';
comment on constraint p1_k_note_key on p1 is 'With a note.';
