/* Why a call of Ion's failed: texts of the calling thread's. */
#ifndef ABUT_ION_MESSAGES_H
#define ABUT_ION_MESSAGES_H

#pragma GCC visibility push(hidden)

enum { ABUT_ION_MESSAGE_MAX = 1000, ABUT_ION_FUNCTION_MAX = 300 };

/* Each with room for a NUL behind. */
typedef struct abut_ion_message {
    char text[ABUT_ION_MESSAGE_MAX + 1];
    char function[ABUT_ION_FUNCTION_MAX + 1];
} abut_ion_message;

abut_ion_message *_Nonnull abut_ion_message_here(void);

#pragma GCC visibility pop

#endif
