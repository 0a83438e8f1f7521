/* Why a call of Fusabi's without a machine failed: a text of the calling thread's. */
#ifndef ABUT_FUSABI_MESSAGES_H
#define ABUT_FUSABI_MESSAGES_H
#include <stddef.h>

#pragma GCC visibility push(hidden)

enum { ABUT_FUSABI_MESSAGE_MAX = 1000 };

/* Where the calling thread's text is: room for ABUT_FUSABI_MESSAGE_MAX bytes and a NUL. */
char *_Nonnull abut_fusabi_message(void);

#pragma GCC visibility pop

#endif
