create type state as enum ('open', 'shut', 'void');
create table doors (id integer primary key, state state, place text);
create rule keep_open as on delete to doors where old.state = 'open' do instead nothing;
create statistics doors_stats on state, place from doors;
