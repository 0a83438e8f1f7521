/* Doors: where messages of processes come to the host. A door stands in the table of processes, has parcels, and never
 * runs. Hosts look into it from any thread: so its parcels are under the world's lock even when one scheduler runs. */
#include "ion_lives.h"

#include <stdlib.h>

static void hold(const ion_world *world, bool is_held) {
    if (!is_held) abut_lock_hold(world->lock);
}

static void let(const ion_world *world, bool is_held) {
    if (!is_held) abut_lock_release(world->lock);
}

ion_process *ion_door_new(ion_scheduler *s) {
    ion_world *world = s->world;
    ion_hold(world);
    ion_process *door = take_place(world);
    if (door) {
        door->state = ION_DOOR;
        door->traps = 1; /* exits of whoever it is linked to are messages */
        door->scheduler = s;
        ion_count_alive(world, -1u);
    }
    ion_let(world);
    return door;
}

void ion_door_free(ion_scheduler *s, ion_process *door, uint64_t identity) {
    ion_world *world = s->world;
    abut_slot reason;
    ion_set(&reason, ABUT_KIND_ATOM, ION_ATOM_NORMAL);
    ion_hold(world);
    if (door->identity != identity) return ion_let(world);
    ion_ending *ending = take_ending(world, identity);
    ion_set(&ending->value, ABUT_KIND_UNIT, 0);
    ending->reason = reason;
    ending->reductions = 0;
    ion_tell_bonds(s, door, identity, &reason);
    hold(world, world->several);
    ion_parcel *parcels = ion_all_parcels(door);
    ion_count_alive(world, 1);
    give_place(world, s, door);
    abut_lock_wake(world->lock);
    let(world, world->several);
    ion_let(world);
    ion_drop_parcels(world, &parcels);
}

void ion_door_post(ion_scheduler *s, ion_process *door, ion_parcel *parcel) {
    ion_world *world = s->world;
    hold(world, world->several);
    bool fits = parcel->what == ION_PARCEL_MESSAGE && door->mail_count < world->mail_max;
    if (fits) {
        parcel->next = NULL;
        *door->parcels_end = parcel;
        door->parcels_end = &parcel->next;
        door->mail_count++;
        door->mail_seen = 1;
        __atomic_store_n(&world->news, 1, __ATOMIC_RELEASE);
        if (world->target == door->identity) s->leave = ION_LEFT_TARGET;
        abut_lock_wake(world->lock);
    }
    let(world, world->several);
    if (!fits) ion_parcel_free(world, parcel);
}

ion_parcel *ion_door_fetch(ion_world *world, ion_process *door, uint64_t identity, int64_t deadline, bool *is_open) {
    ion_parcel *parcel = NULL;
    abut_lock_hold(world->lock);
    for (bool waits = deadline != 0;;) {
        *is_open = door->identity == identity;
        parcel = *is_open ? door->parcels : NULL;
        if (parcel || !*is_open || !waits) break;
        waits = abut_lock_wait(world->lock, deadline);
    }
    if (parcel) {
        door->parcels = parcel->next;
        if (!door->parcels) door->parcels_end = &door->parcels;
        door->mail_count--;
    }
    abut_lock_release(world->lock);
    return parcel;
}

bool ion_door_news(ion_world *world, ion_process *door, uint64_t identity) {
    abut_lock_hold(world->lock);
    bool news = door->identity == identity && door->mail_seen;
    if (news) door->mail_seen = 0;
    abut_lock_release(world->lock);
    return news;
}

uint32_t ion_door_waiting(ion_world *world, const ion_process *door, uint64_t identity) {
    abut_lock_hold(world->lock);
    uint32_t count = door->identity == identity ? door->mail_count : 0;
    abut_lock_release(world->lock);
    return count;
}
