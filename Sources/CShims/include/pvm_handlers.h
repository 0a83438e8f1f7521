/* Generated from schemas/pvm.instructions by schemas/render_dispatch.py. Do not edit. */

/* What instructions do, in Swift. */
ABUT_SWIFT uint64_t abut_pvm_add_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_add_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_and(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_and_inv(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_count_set_bits_32(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_count_set_bits_64(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_div_s_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_div_s_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_div_u_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_div_u_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_leading_zero_bits_32(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_leading_zero_bits_64(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_max(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_max_u(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_min(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_min_u(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_mul_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_mul_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_mul_upper_s_s(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_mul_upper_s_u(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_mul_upper_u_u(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_or(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_or_inv(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_rem_s_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_rem_s_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_rem_u_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_rem_u_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_reverse_bytes(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_rot_l_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_rot_l_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_rot_r_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_rot_r_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_set_lt_s(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_set_lt_u(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_shar_r_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_shar_r_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_shlo_l_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_shlo_l_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_shlo_r_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_shlo_r_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_sign_extend_16(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_sign_extend_8(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_sub_32(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_sub_64(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_trailing_zero_bits_32(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_trailing_zero_bits_64(uint64_t a);
ABUT_SWIFT uint64_t abut_pvm_xnor(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_xor(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_zero_extend_16(uint64_t a);
ABUT_SWIFT bool abut_pvm_if_eq(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_ge_s(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_ge_u(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_gt_s(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_gt_u(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_le_s(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_le_u(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_lt_s(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_lt_u(uint64_t a, uint64_t b);
ABUT_SWIFT bool abut_pvm_if_ne(uint64_t a, uint64_t b);
ABUT_SWIFT uint64_t abut_pvm_load_u8(const abut_pvm_context *context, uint32_t address);
ABUT_SWIFT uint64_t abut_pvm_load_i8(const abut_pvm_context *context, uint32_t address);
ABUT_SWIFT uint64_t abut_pvm_load_u16(const abut_pvm_context *context, uint32_t address);
ABUT_SWIFT uint64_t abut_pvm_load_i16(const abut_pvm_context *context, uint32_t address);
ABUT_SWIFT uint64_t abut_pvm_load_u32(const abut_pvm_context *context, uint32_t address);
ABUT_SWIFT uint64_t abut_pvm_load_i32(const abut_pvm_context *context, uint32_t address);
ABUT_SWIFT uint64_t abut_pvm_load_u64(const abut_pvm_context *context, uint32_t address);
ABUT_SWIFT void abut_pvm_store_u8(abut_pvm_context *context, uint32_t address, uint64_t value);
ABUT_SWIFT void abut_pvm_store_u16(abut_pvm_context *context, uint32_t address, uint64_t value);
ABUT_SWIFT void abut_pvm_store_u32(abut_pvm_context *context, uint32_t address, uint64_t value);
ABUT_SWIFT void abut_pvm_store_u64(abut_pvm_context *context, uint32_t address, uint64_t value);

#define ABUT_PVM_SINGLES 313u
#define ABUT_PVM_HANDLERS 489u

#define ABUT_PVM_EACH_SINGLE(X) \
    X(load_imm_64, ABUT_CONSTANT(0) ABUT_NEXT(1)) \
    X(store_imm_u8, ABUT_STORE(0, u8, 1, 0, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_u16, ABUT_STORE(0, u16, 2, 0, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_u32, ABUT_STORE(0, u32, 4, 0, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_u64, ABUT_STORE(0, u64, 8, 0, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(jump, ABUT_JUMP(0)) \
    X(jump_ind, ABUT_JUMP_INDIRECT(0, ABUT_GET(0, a))) \
    X(jump_ind_1, ABUT_JUMP_INDIRECT(0, held)) \
    X(load_u8, ABUT_LOAD(0, u8, 1, 0) ABUT_NEXT(1)) \
    X(load_i8, ABUT_LOAD(0, i8, 1, 0) ABUT_NEXT(1)) \
    X(load_u16, ABUT_LOAD(0, u16, 2, 0) ABUT_NEXT(1)) \
    X(load_i16, ABUT_LOAD(0, i16, 2, 0) ABUT_NEXT(1)) \
    X(load_u32, ABUT_LOAD(0, u32, 4, 0) ABUT_NEXT(1)) \
    X(load_i32, ABUT_LOAD(0, i32, 4, 0) ABUT_NEXT(1)) \
    X(load_u64, ABUT_LOAD(0, u64, 8, 0) ABUT_NEXT(1)) \
    X(store_u8, ABUT_STORE(0, u8, 1, 0, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(store_u8_1, ABUT_STORE(0, u8, 1, 0, held) ABUT_NEXT(1)) \
    X(store_u16, ABUT_STORE(0, u16, 2, 0, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(store_u16_1, ABUT_STORE(0, u16, 2, 0, held) ABUT_NEXT(1)) \
    X(store_u32, ABUT_STORE(0, u32, 4, 0, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(store_u32_1, ABUT_STORE(0, u32, 4, 0, held) ABUT_NEXT(1)) \
    X(store_u64, ABUT_STORE(0, u64, 8, 0, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(store_u64_1, ABUT_STORE(0, u64, 8, 0, held) ABUT_NEXT(1)) \
    X(store_imm_ind_u8, ABUT_STORE(0, u8, 1, ABUT_GET(0, a), ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_ind_u8_1, ABUT_STORE(0, u8, 1, held, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_ind_u16, ABUT_STORE(0, u16, 2, ABUT_GET(0, a), ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_ind_u16_1, ABUT_STORE(0, u16, 2, held, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_ind_u32, ABUT_STORE(0, u32, 4, ABUT_GET(0, a), ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_ind_u32_1, ABUT_STORE(0, u32, 4, held, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_ind_u64, ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(store_imm_ind_u64_1, ABUT_STORE(0, u64, 8, held, ABUT_WIDE(0)) ABUT_NEXT(1)) \
    X(load_imm_jump, ABUT_LINK(0)) \
    X(branch_eq_imm, ABUT_BRANCH(0, eq, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_eq_imm_1, ABUT_BRANCH(0, eq, held, ABUT_IMM(0))) \
    X(branch_ne_imm, ABUT_BRANCH(0, ne, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_ne_imm_1, ABUT_BRANCH(0, ne, held, ABUT_IMM(0))) \
    X(branch_lt_u_imm, ABUT_BRANCH(0, lt_u, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_lt_u_imm_1, ABUT_BRANCH(0, lt_u, held, ABUT_IMM(0))) \
    X(branch_le_u_imm, ABUT_BRANCH(0, le_u, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_le_u_imm_1, ABUT_BRANCH(0, le_u, held, ABUT_IMM(0))) \
    X(branch_ge_u_imm, ABUT_BRANCH(0, ge_u, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_ge_u_imm_1, ABUT_BRANCH(0, ge_u, held, ABUT_IMM(0))) \
    X(branch_gt_u_imm, ABUT_BRANCH(0, gt_u, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_gt_u_imm_1, ABUT_BRANCH(0, gt_u, held, ABUT_IMM(0))) \
    X(branch_lt_s_imm, ABUT_BRANCH(0, lt_s, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_lt_s_imm_1, ABUT_BRANCH(0, lt_s, held, ABUT_IMM(0))) \
    X(branch_le_s_imm, ABUT_BRANCH(0, le_s, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_le_s_imm_1, ABUT_BRANCH(0, le_s, held, ABUT_IMM(0))) \
    X(branch_ge_s_imm, ABUT_BRANCH(0, ge_s, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_ge_s_imm_1, ABUT_BRANCH(0, ge_s, held, ABUT_IMM(0))) \
    X(branch_gt_s_imm, ABUT_BRANCH(0, gt_s, ABUT_GET(0, a), ABUT_IMM(0))) \
    X(branch_gt_s_imm_1, ABUT_BRANCH(0, gt_s, held, ABUT_IMM(0))) \
    X(move_reg, ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(move_reg_1, ABUT_MOVE(0, held) ABUT_NEXT(1)) \
    X(count_set_bits_64, ABUT_VALUE1(0, count_set_bits_64, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(count_set_bits_64_1, ABUT_VALUE1(0, count_set_bits_64, held) ABUT_NEXT(1)) \
    X(count_set_bits_32, ABUT_VALUE1(0, count_set_bits_32, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(count_set_bits_32_1, ABUT_VALUE1(0, count_set_bits_32, held) ABUT_NEXT(1)) \
    X(leading_zero_bits_64, ABUT_VALUE1(0, leading_zero_bits_64, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(leading_zero_bits_64_1, ABUT_VALUE1(0, leading_zero_bits_64, held) ABUT_NEXT(1)) \
    X(leading_zero_bits_32, ABUT_VALUE1(0, leading_zero_bits_32, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(leading_zero_bits_32_1, ABUT_VALUE1(0, leading_zero_bits_32, held) ABUT_NEXT(1)) \
    X(trailing_zero_bits_64, ABUT_VALUE1(0, trailing_zero_bits_64, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(trailing_zero_bits_64_1, ABUT_VALUE1(0, trailing_zero_bits_64, held) ABUT_NEXT(1)) \
    X(trailing_zero_bits_32, ABUT_VALUE1(0, trailing_zero_bits_32, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(trailing_zero_bits_32_1, ABUT_VALUE1(0, trailing_zero_bits_32, held) ABUT_NEXT(1)) \
    X(sign_extend_8, ABUT_VALUE1(0, sign_extend_8, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(sign_extend_8_1, ABUT_VALUE1(0, sign_extend_8, held) ABUT_NEXT(1)) \
    X(sign_extend_16, ABUT_VALUE1(0, sign_extend_16, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(sign_extend_16_1, ABUT_VALUE1(0, sign_extend_16, held) ABUT_NEXT(1)) \
    X(zero_extend_16, ABUT_VALUE1(0, zero_extend_16, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(zero_extend_16_1, ABUT_VALUE1(0, zero_extend_16, held) ABUT_NEXT(1)) \
    X(reverse_bytes, ABUT_VALUE1(0, reverse_bytes, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(reverse_bytes_1, ABUT_VALUE1(0, reverse_bytes, held) ABUT_NEXT(1)) \
    X(store_ind_u8, ABUT_STORE(0, u8, 1, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u8_1, ABUT_STORE(0, u8, 1, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u8_2, ABUT_STORE(0, u8, 1, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(store_ind_u16, ABUT_STORE(0, u16, 2, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u16_1, ABUT_STORE(0, u16, 2, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u16_2, ABUT_STORE(0, u16, 2, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(store_ind_u32, ABUT_STORE(0, u32, 4, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u32_1, ABUT_STORE(0, u32, 4, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u32_2, ABUT_STORE(0, u32, 4, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(store_ind_u64, ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u64_1, ABUT_STORE(0, u64, 8, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(store_ind_u64_2, ABUT_STORE(0, u64, 8, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(load_ind_u8, ABUT_LOAD(0, u8, 1, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(load_ind_u8_1, ABUT_LOAD(0, u8, 1, held) ABUT_NEXT(1)) \
    X(load_ind_i8, ABUT_LOAD(0, i8, 1, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(load_ind_i8_1, ABUT_LOAD(0, i8, 1, held) ABUT_NEXT(1)) \
    X(load_ind_u16, ABUT_LOAD(0, u16, 2, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(load_ind_u16_1, ABUT_LOAD(0, u16, 2, held) ABUT_NEXT(1)) \
    X(load_ind_i16, ABUT_LOAD(0, i16, 2, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(load_ind_i16_1, ABUT_LOAD(0, i16, 2, held) ABUT_NEXT(1)) \
    X(load_ind_u32, ABUT_LOAD(0, u32, 4, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(load_ind_u32_1, ABUT_LOAD(0, u32, 4, held) ABUT_NEXT(1)) \
    X(load_ind_i32, ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(load_ind_i32_1, ABUT_LOAD(0, i32, 4, held) ABUT_NEXT(1)) \
    X(load_ind_u64, ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(load_ind_u64_1, ABUT_LOAD(0, u64, 8, held) ABUT_NEXT(1)) \
    X(add_imm_32, ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(add_imm_32_1, ABUT_VALUE2(0, add_32, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(and_imm, ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(and_imm_1, ABUT_VALUE2(0, and, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(xor_imm, ABUT_VALUE2(0, xor, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(xor_imm_1, ABUT_VALUE2(0, xor, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(or_imm, ABUT_VALUE2(0, or, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(or_imm_1, ABUT_VALUE2(0, or, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(mul_imm_32, ABUT_VALUE2(0, mul_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(mul_imm_32_1, ABUT_VALUE2(0, mul_32, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(set_lt_u_imm, ABUT_VALUE2(0, set_lt_u, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(set_lt_u_imm_1, ABUT_VALUE2(0, set_lt_u, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(set_lt_s_imm, ABUT_VALUE2(0, set_lt_s, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(set_lt_s_imm_1, ABUT_VALUE2(0, set_lt_s, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_l_imm_32, ABUT_VALUE2(0, shlo_l_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_l_imm_32_1, ABUT_VALUE2(0, shlo_l_32, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_r_imm_32, ABUT_VALUE2(0, shlo_r_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_r_imm_32_1, ABUT_VALUE2(0, shlo_r_32, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shar_r_imm_32, ABUT_VALUE2(0, shar_r_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shar_r_imm_32_1, ABUT_VALUE2(0, shar_r_32, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(neg_add_imm_32, ABUT_VALUE2(0, sub_32, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(neg_add_imm_32_1, ABUT_VALUE2(0, sub_32, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(set_gt_u_imm, ABUT_VALUE2(0, set_lt_u, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(set_gt_u_imm_1, ABUT_VALUE2(0, set_lt_u, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(set_gt_s_imm, ABUT_VALUE2(0, set_lt_s, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(set_gt_s_imm_1, ABUT_VALUE2(0, set_lt_s, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(shlo_l_imm_alt_32, ABUT_VALUE2(0, shlo_l_32, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(shlo_l_imm_alt_32_1, ABUT_VALUE2(0, shlo_l_32, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(shlo_r_imm_alt_32, ABUT_VALUE2(0, shlo_r_32, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(shlo_r_imm_alt_32_1, ABUT_VALUE2(0, shlo_r_32, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(shar_r_imm_alt_32, ABUT_VALUE2(0, shar_r_32, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(shar_r_imm_alt_32_1, ABUT_VALUE2(0, shar_r_32, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(cmov_iz_imm, ABUT_SELECT(0, iz, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(cmov_iz_imm_1, ABUT_SELECT(0, iz, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(cmov_nz_imm, ABUT_SELECT(0, nz, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(cmov_nz_imm_1, ABUT_SELECT(0, nz, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(add_imm_64, ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(add_imm_64_1, ABUT_VALUE2(0, add_64, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(mul_imm_64, ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(mul_imm_64_1, ABUT_VALUE2(0, mul_64, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_l_imm_64, ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_l_imm_64_1, ABUT_VALUE2(0, shlo_l_64, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_r_imm_64, ABUT_VALUE2(0, shlo_r_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shlo_r_imm_64_1, ABUT_VALUE2(0, shlo_r_64, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shar_r_imm_64, ABUT_VALUE2(0, shar_r_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(shar_r_imm_64_1, ABUT_VALUE2(0, shar_r_64, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(neg_add_imm_64, ABUT_VALUE2(0, sub_64, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(neg_add_imm_64_1, ABUT_VALUE2(0, sub_64, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(shlo_l_imm_alt_64, ABUT_VALUE2(0, shlo_l_64, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(shlo_l_imm_alt_64_1, ABUT_VALUE2(0, shlo_l_64, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(shlo_r_imm_alt_64, ABUT_VALUE2(0, shlo_r_64, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(shlo_r_imm_alt_64_1, ABUT_VALUE2(0, shlo_r_64, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(shar_r_imm_alt_64, ABUT_VALUE2(0, shar_r_64, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(shar_r_imm_alt_64_1, ABUT_VALUE2(0, shar_r_64, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(rot_r_64_imm, ABUT_VALUE2(0, rot_r_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(rot_r_64_imm_1, ABUT_VALUE2(0, rot_r_64, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(rot_r_64_imm_alt, ABUT_VALUE2(0, rot_r_64, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(rot_r_64_imm_alt_1, ABUT_VALUE2(0, rot_r_64, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(rot_r_32_imm, ABUT_VALUE2(0, rot_r_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(rot_r_32_imm_1, ABUT_VALUE2(0, rot_r_32, held, ABUT_IMM(0)) ABUT_NEXT(1)) \
    X(rot_r_32_imm_alt, ABUT_VALUE2(0, rot_r_32, ABUT_IMM(0), ABUT_GET(0, a)) ABUT_NEXT(1)) \
    X(rot_r_32_imm_alt_1, ABUT_VALUE2(0, rot_r_32, ABUT_IMM(0), held) ABUT_NEXT(1)) \
    X(branch_eq, ABUT_BRANCH(0, eq, ABUT_GET(0, a), ABUT_GET(0, b))) \
    X(branch_eq_1, ABUT_BRANCH(0, eq, held, ABUT_GET(0, b))) \
    X(branch_eq_2, ABUT_BRANCH(0, eq, ABUT_GET(0, a), held)) \
    X(branch_ne, ABUT_BRANCH(0, ne, ABUT_GET(0, a), ABUT_GET(0, b))) \
    X(branch_ne_1, ABUT_BRANCH(0, ne, held, ABUT_GET(0, b))) \
    X(branch_ne_2, ABUT_BRANCH(0, ne, ABUT_GET(0, a), held)) \
    X(branch_lt_u, ABUT_BRANCH(0, lt_u, ABUT_GET(0, a), ABUT_GET(0, b))) \
    X(branch_lt_u_1, ABUT_BRANCH(0, lt_u, held, ABUT_GET(0, b))) \
    X(branch_lt_u_2, ABUT_BRANCH(0, lt_u, ABUT_GET(0, a), held)) \
    X(branch_lt_s, ABUT_BRANCH(0, lt_s, ABUT_GET(0, a), ABUT_GET(0, b))) \
    X(branch_lt_s_1, ABUT_BRANCH(0, lt_s, held, ABUT_GET(0, b))) \
    X(branch_lt_s_2, ABUT_BRANCH(0, lt_s, ABUT_GET(0, a), held)) \
    X(branch_ge_u, ABUT_BRANCH(0, ge_u, ABUT_GET(0, a), ABUT_GET(0, b))) \
    X(branch_ge_u_1, ABUT_BRANCH(0, ge_u, held, ABUT_GET(0, b))) \
    X(branch_ge_u_2, ABUT_BRANCH(0, ge_u, ABUT_GET(0, a), held)) \
    X(branch_ge_s, ABUT_BRANCH(0, ge_s, ABUT_GET(0, a), ABUT_GET(0, b))) \
    X(branch_ge_s_1, ABUT_BRANCH(0, ge_s, held, ABUT_GET(0, b))) \
    X(branch_ge_s_2, ABUT_BRANCH(0, ge_s, ABUT_GET(0, a), held)) \
    X(load_imm_jump_ind, ABUT_LINK_INDIRECT(0, ABUT_GET(0, a))) \
    X(load_imm_jump_ind_1, ABUT_LINK_INDIRECT(0, held)) \
    X(add_32, ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(add_32_1, ABUT_VALUE2(0, add_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(add_32_2, ABUT_VALUE2(0, add_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(sub_32, ABUT_VALUE2(0, sub_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(sub_32_1, ABUT_VALUE2(0, sub_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(sub_32_2, ABUT_VALUE2(0, sub_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(mul_32, ABUT_VALUE2(0, mul_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_32_1, ABUT_VALUE2(0, mul_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_32_2, ABUT_VALUE2(0, mul_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(div_u_32, ABUT_VALUE2(0, div_u_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_u_32_1, ABUT_VALUE2(0, div_u_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_u_32_2, ABUT_VALUE2(0, div_u_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(div_s_32, ABUT_VALUE2(0, div_s_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_s_32_1, ABUT_VALUE2(0, div_s_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_s_32_2, ABUT_VALUE2(0, div_s_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rem_u_32, ABUT_VALUE2(0, rem_u_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_u_32_1, ABUT_VALUE2(0, rem_u_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_u_32_2, ABUT_VALUE2(0, rem_u_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rem_s_32, ABUT_VALUE2(0, rem_s_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_s_32_1, ABUT_VALUE2(0, rem_s_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_s_32_2, ABUT_VALUE2(0, rem_s_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(shlo_l_32, ABUT_VALUE2(0, shlo_l_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_l_32_1, ABUT_VALUE2(0, shlo_l_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_l_32_2, ABUT_VALUE2(0, shlo_l_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(shlo_r_32, ABUT_VALUE2(0, shlo_r_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_r_32_1, ABUT_VALUE2(0, shlo_r_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_r_32_2, ABUT_VALUE2(0, shlo_r_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(shar_r_32, ABUT_VALUE2(0, shar_r_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shar_r_32_1, ABUT_VALUE2(0, shar_r_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shar_r_32_2, ABUT_VALUE2(0, shar_r_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(add_64, ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(add_64_1, ABUT_VALUE2(0, add_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(add_64_2, ABUT_VALUE2(0, add_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(sub_64, ABUT_VALUE2(0, sub_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(sub_64_1, ABUT_VALUE2(0, sub_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(sub_64_2, ABUT_VALUE2(0, sub_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(mul_64, ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_64_1, ABUT_VALUE2(0, mul_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_64_2, ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(div_u_64, ABUT_VALUE2(0, div_u_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_u_64_1, ABUT_VALUE2(0, div_u_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_u_64_2, ABUT_VALUE2(0, div_u_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(div_s_64, ABUT_VALUE2(0, div_s_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_s_64_1, ABUT_VALUE2(0, div_s_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(div_s_64_2, ABUT_VALUE2(0, div_s_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rem_u_64, ABUT_VALUE2(0, rem_u_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_u_64_1, ABUT_VALUE2(0, rem_u_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_u_64_2, ABUT_VALUE2(0, rem_u_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rem_s_64, ABUT_VALUE2(0, rem_s_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_s_64_1, ABUT_VALUE2(0, rem_s_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rem_s_64_2, ABUT_VALUE2(0, rem_s_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(shlo_l_64, ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_l_64_1, ABUT_VALUE2(0, shlo_l_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_l_64_2, ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(shlo_r_64, ABUT_VALUE2(0, shlo_r_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_r_64_1, ABUT_VALUE2(0, shlo_r_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shlo_r_64_2, ABUT_VALUE2(0, shlo_r_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(shar_r_64, ABUT_VALUE2(0, shar_r_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shar_r_64_1, ABUT_VALUE2(0, shar_r_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(shar_r_64_2, ABUT_VALUE2(0, shar_r_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(and, ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(and_1, ABUT_VALUE2(0, and, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(and_2, ABUT_VALUE2(0, and, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(xor, ABUT_VALUE2(0, xor, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(xor_1, ABUT_VALUE2(0, xor, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(xor_2, ABUT_VALUE2(0, xor, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(or, ABUT_VALUE2(0, or, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(or_1, ABUT_VALUE2(0, or, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(or_2, ABUT_VALUE2(0, or, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(mul_upper_s_s, ABUT_VALUE2(0, mul_upper_s_s, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_upper_s_s_1, ABUT_VALUE2(0, mul_upper_s_s, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_upper_s_s_2, ABUT_VALUE2(0, mul_upper_s_s, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(mul_upper_u_u, ABUT_VALUE2(0, mul_upper_u_u, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_upper_u_u_1, ABUT_VALUE2(0, mul_upper_u_u, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_upper_u_u_2, ABUT_VALUE2(0, mul_upper_u_u, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(mul_upper_s_u, ABUT_VALUE2(0, mul_upper_s_u, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_upper_s_u_1, ABUT_VALUE2(0, mul_upper_s_u, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(mul_upper_s_u_2, ABUT_VALUE2(0, mul_upper_s_u, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(set_lt_u, ABUT_VALUE2(0, set_lt_u, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(set_lt_u_1, ABUT_VALUE2(0, set_lt_u, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(set_lt_u_2, ABUT_VALUE2(0, set_lt_u, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(set_lt_s, ABUT_VALUE2(0, set_lt_s, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(set_lt_s_1, ABUT_VALUE2(0, set_lt_s, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(set_lt_s_2, ABUT_VALUE2(0, set_lt_s, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(cmov_iz, ABUT_SELECT(0, iz, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(cmov_iz_1, ABUT_SELECT(0, iz, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(cmov_iz_2, ABUT_SELECT(0, iz, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(cmov_nz, ABUT_SELECT(0, nz, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(cmov_nz_1, ABUT_SELECT(0, nz, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(cmov_nz_2, ABUT_SELECT(0, nz, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rot_l_64, ABUT_VALUE2(0, rot_l_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_l_64_1, ABUT_VALUE2(0, rot_l_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_l_64_2, ABUT_VALUE2(0, rot_l_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rot_l_32, ABUT_VALUE2(0, rot_l_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_l_32_1, ABUT_VALUE2(0, rot_l_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_l_32_2, ABUT_VALUE2(0, rot_l_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rot_r_64, ABUT_VALUE2(0, rot_r_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_r_64_1, ABUT_VALUE2(0, rot_r_64, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_r_64_2, ABUT_VALUE2(0, rot_r_64, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(rot_r_32, ABUT_VALUE2(0, rot_r_32, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_r_32_1, ABUT_VALUE2(0, rot_r_32, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(rot_r_32_2, ABUT_VALUE2(0, rot_r_32, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(and_inv, ABUT_VALUE2(0, and_inv, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(and_inv_1, ABUT_VALUE2(0, and_inv, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(and_inv_2, ABUT_VALUE2(0, and_inv, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(or_inv, ABUT_VALUE2(0, or_inv, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(or_inv_1, ABUT_VALUE2(0, or_inv, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(or_inv_2, ABUT_VALUE2(0, or_inv, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(xnor, ABUT_VALUE2(0, xnor, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(xnor_1, ABUT_VALUE2(0, xnor, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(xnor_2, ABUT_VALUE2(0, xnor, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(max, ABUT_VALUE2(0, max, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(max_1, ABUT_VALUE2(0, max, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(max_2, ABUT_VALUE2(0, max, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(max_u, ABUT_VALUE2(0, max_u, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(max_u_1, ABUT_VALUE2(0, max_u, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(max_u_2, ABUT_VALUE2(0, max_u, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(min, ABUT_VALUE2(0, min, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(min_1, ABUT_VALUE2(0, min, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(min_2, ABUT_VALUE2(0, min, ABUT_GET(0, a), held) ABUT_NEXT(1)) \
    X(min_u, ABUT_VALUE2(0, min_u, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(min_u_1, ABUT_VALUE2(0, min_u, held, ABUT_GET(0, b)) ABUT_NEXT(1)) \
    X(min_u_2, ABUT_VALUE2(0, min_u, ABUT_GET(0, a), held) ABUT_NEXT(1)) \

#define ABUT_PVM_EACH_SEQUENCE(X) \
    X(add_64__add_64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_64__add_64_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_64__add_imm_64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(add_64__add_imm_64__store_ind_u64_2, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_STORE(2, u64, 8, ABUT_GET(2, a), held) ABUT_NEXT(3)) \
    X(add_64__branch_ne, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_BRANCH(1, ne, ABUT_GET(1, a), \
      ABUT_GET(1, b))) \
    X(add_64__load_ind_i32, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, i32, 4, ABUT_GET(1, a)) \
      ABUT_NEXT(2)) \
    X(add_64__load_ind_i32__load_ind_i32, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, i32, 4, ABUT_GET(1, a)) \
      ABUT_LOAD(2, i32, 4, ABUT_GET(2, a)) ABUT_NEXT(3)) \
    X(add_64__load_ind_i32_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, i32, 4, held) ABUT_NEXT(2)) \
    X(add_64__load_ind_u32, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u32, 4, ABUT_GET(1, a)) \
      ABUT_NEXT(2)) \
    X(add_64__load_ind_u32__load_ind_u32, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u32, 4, ABUT_GET(1, a)) \
      ABUT_LOAD(2, u32, 4, ABUT_GET(2, a)) ABUT_NEXT(3)) \
    X(add_64__load_ind_u32_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u32, 4, held) ABUT_NEXT(2)) \
    X(add_64__load_ind_u64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) \
      ABUT_NEXT(2)) \
    X(add_64__load_ind_u64_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u64, 8, held) ABUT_NEXT(2)) \
    X(add_64__load_ind_u8_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u8, 1, held) ABUT_NEXT(2)) \
    X(add_64__load_ind_u8_1__branch_eq_imm_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u8, 1, held) \
      ABUT_BRANCH(2, eq, held, ABUT_IMM(2))) \
    X(add_64__load_ind_u8_1__branch_lt_u_2, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u8, 1, held) \
      ABUT_BRANCH(2, lt_u, ABUT_GET(2, a), held)) \
    X(add_64__mul_64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, mul_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_64__mul_64__add_imm_64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, mul_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_VALUE2(2, add_64, ABUT_GET(2, a), ABUT_IMM(2)) ABUT_NEXT(3)) \
    X(add_64__rot_r_32_imm, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, rot_r_32, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(add_64__store_ind_u32_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_STORE(1, u32, 4, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_64__store_ind_u64_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_STORE(1, u64, 8, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_64__store_ind_u8_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_STORE(1, u8, 1, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_64_1__branch_lt_u_2, \
      ABUT_VALUE2(0, add_64, held, ABUT_GET(0, b)) ABUT_BRANCH(1, lt_u, ABUT_GET(1, a), held)) \
    X(add_imm_32__branch_eq_1, \
      ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, eq, held, ABUT_GET(1, b))) \
    X(add_imm_32__branch_ge_s_1, \
      ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ge_s, held, ABUT_GET(1, b))) \
    X(add_imm_32__branch_ge_u_1, \
      ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ge_u, held, ABUT_GET(1, b))) \
    X(add_imm_32__branch_lt_s_1, \
      ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, lt_s, held, ABUT_GET(1, b))) \
    X(add_imm_32__branch_lt_u_1, \
      ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, lt_u, held, ABUT_GET(1, b))) \
    X(add_imm_32__branch_ne_1, \
      ABUT_VALUE2(0, add_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ne, held, ABUT_GET(1, b))) \
    X(add_imm_64__add_64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_imm_64__add_64__branch_gt_u_imm, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_BRANCH(2, gt_u, ABUT_GET(2, a), ABUT_IMM(2))) \
    X(add_imm_64__add_imm_64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(add_imm_64__add_imm_64__branch_ne, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_BRANCH(2, ne, ABUT_GET(2, a), ABUT_GET(2, b))) \
    X(add_imm_64__and_imm, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, and, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(add_imm_64__and_imm__add_imm_32_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, and, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_VALUE2(2, add_32, held, ABUT_IMM(2)) ABUT_NEXT(3)) \
    X(add_imm_64__branch_eq, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, eq, ABUT_GET(1, a), \
      ABUT_GET(1, b))) \
    X(add_imm_64__branch_eq_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, eq, held, ABUT_GET(1, b))) \
    X(add_imm_64__branch_eq_imm, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, eq, ABUT_GET(1, a), ABUT_IMM(1))) \
    X(add_imm_64__branch_eq_imm_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, eq, held, ABUT_IMM(1))) \
    X(add_imm_64__branch_ge_s, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ge_s, ABUT_GET(1, a), \
      ABUT_GET(1, b))) \
    X(add_imm_64__branch_ge_s_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ge_s, held, ABUT_GET(1, b))) \
    X(add_imm_64__branch_ge_u, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ge_u, ABUT_GET(1, a), \
      ABUT_GET(1, b))) \
    X(add_imm_64__branch_ge_u_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ge_u, held, ABUT_GET(1, b))) \
    X(add_imm_64__branch_lt_s, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, lt_s, ABUT_GET(1, a), \
      ABUT_GET(1, b))) \
    X(add_imm_64__branch_lt_s_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, lt_s, held, ABUT_GET(1, b))) \
    X(add_imm_64__branch_lt_u, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, lt_u, ABUT_GET(1, a), \
      ABUT_GET(1, b))) \
    X(add_imm_64__branch_lt_u_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, lt_u, held, ABUT_GET(1, b))) \
    X(add_imm_64__branch_ne, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ne, ABUT_GET(1, a), \
      ABUT_GET(1, b))) \
    X(add_imm_64__branch_ne_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ne, held, ABUT_GET(1, b))) \
    X(add_imm_64__branch_ne_2, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ne, ABUT_GET(1, a), held)) \
    X(add_imm_64__branch_ne_imm, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ne, ABUT_GET(1, a), ABUT_IMM(1))) \
    X(add_imm_64__branch_ne_imm_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ne, held, ABUT_IMM(1))) \
    X(add_imm_64__jump_ind, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_JUMP_INDIRECT(1, ABUT_GET(1, a))) \
    X(add_imm_64__load_imm_jump, ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_LINK(1)) \
    X(add_imm_64__load_ind_i32, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_LOAD(1, i32, 4, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(add_imm_64__load_ind_u32, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_LOAD(1, u32, 4, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(add_imm_64__load_ind_u64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(add_imm_64__load_ind_u8, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_LOAD(1, u8, 1, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(add_imm_64__mul_64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, mul_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_imm_64__store_ind_u64, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_STORE(1, u64, 8, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_imm_64__store_ind_u64_1, \
      ABUT_VALUE2(0, add_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_STORE(1, u64, 8, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(add_imm_64_1__store_ind_u32, \
      ABUT_VALUE2(0, add_64, held, ABUT_IMM(0)) ABUT_STORE(1, u32, 4, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(and__and, \
      ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, and, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(and__and__xor_1, \
      ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, and, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_VALUE2(2, xor, held, ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(and__and_inv, \
      ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, and_inv, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(and__and_inv__xor, \
      ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, and_inv, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_VALUE2(2, xor, ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(and_imm__branch_eq_imm_1, \
      ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, eq, held, ABUT_IMM(1))) \
    X(and_imm__branch_ne_imm_1, \
      ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_BRANCH(1, ne, held, ABUT_IMM(1))) \
    X(and_imm__shlo_l_imm_64_1, \
      ABUT_VALUE2(0, and, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, shlo_l_64, held, ABUT_IMM(1)) \
      ABUT_NEXT(2)) \
    X(load_imm_64__add_64_2, ABUT_CONSTANT(0) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(load_imm_64__and_2, ABUT_CONSTANT(0) ABUT_VALUE2(1, and, ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(load_imm_64__branch_lt_u, ABUT_CONSTANT(0) ABUT_BRANCH(1, lt_u, ABUT_GET(1, a), ABUT_GET(1, b))) \
    X(load_imm_64__branch_ne_2, ABUT_CONSTANT(0) ABUT_BRANCH(1, ne, ABUT_GET(1, a), held)) \
    X(load_imm_64__jump, ABUT_CONSTANT(0) ABUT_JUMP(1)) \
    X(load_imm_64__load_imm_jump, ABUT_CONSTANT(0) ABUT_LINK(1)) \
    X(load_imm_64__move_reg, ABUT_CONSTANT(0) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(load_imm_64__move_reg__load_imm_64, \
      ABUT_CONSTANT(0) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_CONSTANT(2) ABUT_NEXT(3)) \
    X(load_imm_64__shlo_r_imm_64, \
      ABUT_CONSTANT(0) ABUT_VALUE2(1, shlo_r_64, ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(load_imm_64__shlo_r_imm_64__jump, \
      ABUT_CONSTANT(0) ABUT_VALUE2(1, shlo_r_64, ABUT_GET(1, a), ABUT_IMM(1)) ABUT_JUMP(2)) \
    X(load_imm_64__store_ind_u64, \
      ABUT_CONSTANT(0) ABUT_STORE(1, u64, 8, ABUT_GET(1, a), ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(load_imm_64__store_ind_u64_2, \
      ABUT_CONSTANT(0) ABUT_STORE(1, u64, 8, ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(load_ind_i32__add_64_1, \
      ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, held, ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(load_ind_i32__add_imm_64, \
      ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(load_ind_i32__add_imm_64__add_64, \
      ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), ABUT_IMM(1)) \
      ABUT_VALUE2(2, add_64, ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(load_ind_i32__branch_ge_u_2, \
      ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_BRANCH(1, ge_u, ABUT_GET(1, a), held)) \
    X(load_ind_i32__load_ind_i32, \
      ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_LOAD(1, i32, 4, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(load_ind_i32__load_ind_u32, \
      ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_LOAD(1, u32, 4, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(load_ind_i32__load_ind_u32__load_ind_i32, \
      ABUT_LOAD(0, i32, 4, ABUT_GET(0, a)) ABUT_LOAD(1, u32, 4, ABUT_GET(1, a)) ABUT_LOAD(2, i32, 4, \
      ABUT_GET(2, a)) ABUT_NEXT(3)) \
    X(load_ind_i32_1__add_64_1, \
      ABUT_LOAD(0, i32, 4, held) ABUT_VALUE2(1, add_64, held, ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(load_ind_u32__add_64_1, \
      ABUT_LOAD(0, u32, 4, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, held, ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(load_ind_u32__branch_eq_imm_1, \
      ABUT_LOAD(0, u32, 4, ABUT_GET(0, a)) ABUT_BRANCH(1, eq, held, ABUT_IMM(1))) \
    X(load_ind_u32__branch_ne_imm_1, \
      ABUT_LOAD(0, u32, 4, ABUT_GET(0, a)) ABUT_BRANCH(1, ne, held, ABUT_IMM(1))) \
    X(load_ind_u32__load_ind_u32, \
      ABUT_LOAD(0, u32, 4, ABUT_GET(0, a)) ABUT_LOAD(1, u32, 4, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(load_ind_u32__store_ind_u32_2, \
      ABUT_LOAD(0, u32, 4, ABUT_GET(0, a)) ABUT_STORE(1, u32, 4, ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(load_ind_u64__add_64_1, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, held, ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(load_ind_u64__add_imm_64, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(load_ind_u64__add_imm_64__jump_ind, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), ABUT_IMM(1)) \
      ABUT_JUMP_INDIRECT(2, ABUT_GET(2, a))) \
    X(load_ind_u64__branch_eq_imm_1, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_BRANCH(1, eq, held, ABUT_IMM(1))) \
    X(load_ind_u64__branch_ne_imm_1, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_BRANCH(1, ne, held, ABUT_IMM(1))) \
    X(load_ind_u64__jump_ind, ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_JUMP_INDIRECT(1, ABUT_GET(1, a))) \
    X(load_ind_u64__load_ind_i32_1, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_LOAD(1, i32, 4, held) ABUT_NEXT(2)) \
    X(load_ind_u64__load_ind_i32_1__add_64, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_LOAD(1, i32, 4, held) ABUT_VALUE2(2, add_64, \
      ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(load_ind_u64__load_ind_u64, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(load_ind_u64__load_ind_u64__add_imm_64, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) \
      ABUT_VALUE2(2, add_64, ABUT_GET(2, a), ABUT_IMM(2)) ABUT_NEXT(3)) \
    X(load_ind_u64__load_ind_u64__load_ind_u64, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) ABUT_LOAD(2, u64, 8, \
      ABUT_GET(2, a)) ABUT_NEXT(3)) \
    X(load_ind_u64__store_ind_u64_2, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_STORE(1, u64, 8, ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(load_ind_u64__xor_1, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_VALUE2(1, xor, held, ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(load_ind_u64__xor_1__store_ind_u64_2, \
      ABUT_LOAD(0, u64, 8, ABUT_GET(0, a)) ABUT_VALUE2(1, xor, held, ABUT_GET(1, b)) \
      ABUT_STORE(2, u64, 8, ABUT_GET(2, a), held) ABUT_NEXT(3)) \
    X(load_ind_u8__add_64_1, \
      ABUT_LOAD(0, u8, 1, ABUT_GET(0, a)) ABUT_VALUE2(1, add_64, held, ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(load_ind_u8__branch_eq_imm_1, \
      ABUT_LOAD(0, u8, 1, ABUT_GET(0, a)) ABUT_BRANCH(1, eq, held, ABUT_IMM(1))) \
    X(load_ind_u8__branch_ne_imm_1, \
      ABUT_LOAD(0, u8, 1, ABUT_GET(0, a)) ABUT_BRANCH(1, ne, held, ABUT_IMM(1))) \
    X(load_ind_u8__load_ind_u8, \
      ABUT_LOAD(0, u8, 1, ABUT_GET(0, a)) ABUT_LOAD(1, u8, 1, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(load_ind_u8__store_ind_u8_2, \
      ABUT_LOAD(0, u8, 1, ABUT_GET(0, a)) ABUT_STORE(1, u8, 1, ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(move_reg__branch_eq, ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_BRANCH(1, eq, ABUT_GET(1, a), ABUT_GET(1, b))) \
    X(move_reg__branch_ge_s, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_BRANCH(1, ge_s, ABUT_GET(1, a), ABUT_GET(1, b))) \
    X(move_reg__branch_ge_u, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_BRANCH(1, ge_u, ABUT_GET(1, a), ABUT_GET(1, b))) \
    X(move_reg__branch_lt_s, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_BRANCH(1, lt_s, ABUT_GET(1, a), ABUT_GET(1, b))) \
    X(move_reg__branch_lt_u, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_BRANCH(1, lt_u, ABUT_GET(1, a), ABUT_GET(1, b))) \
    X(move_reg__branch_ne, ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_BRANCH(1, ne, ABUT_GET(1, a), ABUT_GET(1, b))) \
    X(move_reg__load_imm_jump, ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_LINK(1)) \
    X(move_reg__load_ind_u64, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(move_reg__move_reg, ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(move_reg__move_reg__load_imm_jump, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_LINK(2)) \
    X(move_reg__move_reg__move_reg, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_MOVE(2, ABUT_GET(2, a)) ABUT_NEXT(3)) \
    X(move_reg__move_reg__store_ind_u64, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_STORE(2, u64, 8, \
      ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(move_reg__rot_r_32_imm, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_VALUE2(1, rot_r_32, ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(move_reg__rot_r_32_imm__rot_r_32_imm, \
      ABUT_MOVE(0, ABUT_GET(0, a)) ABUT_VALUE2(1, rot_r_32, ABUT_GET(1, a), ABUT_IMM(1)) \
      ABUT_VALUE2(2, rot_r_32, ABUT_GET(2, a), ABUT_IMM(2)) ABUT_NEXT(3)) \
    X(mul_64__add_64_1, \
      ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(mul_64__add_64_1__branch_lt_u_2, \
      ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, held, \
      ABUT_GET(1, b)) ABUT_BRANCH(2, lt_u, ABUT_GET(2, a), held)) \
    X(mul_64__add_64_2, \
      ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, \
      ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(mul_64__add_64_2__add_imm_64, \
      ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, \
      ABUT_GET(1, a), held) ABUT_VALUE2(2, add_64, ABUT_GET(2, a), ABUT_IMM(2)) ABUT_NEXT(3)) \
    X(mul_64__add_imm_64, \
      ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(mul_64__mul_64, \
      ABUT_VALUE2(0, mul_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, mul_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(rot_r_32_imm__or, \
      ABUT_VALUE2(0, rot_r_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, or, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(rot_r_32_imm__rot_r_32_imm, \
      ABUT_VALUE2(0, rot_r_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, rot_r_32, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(rot_r_32_imm__xor_2, \
      ABUT_VALUE2(0, rot_r_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, xor, \
      ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(rot_r_32_imm__xor_2__rot_r_32_imm, \
      ABUT_VALUE2(0, rot_r_32, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, xor, \
      ABUT_GET(1, a), held) ABUT_VALUE2(2, rot_r_32, ABUT_GET(2, a), ABUT_IMM(2)) ABUT_NEXT(3)) \
    X(set_lt_u__branch_eq_imm_1, \
      ABUT_VALUE2(0, set_lt_u, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_BRANCH(1, eq, held, ABUT_IMM(1))) \
    X(set_lt_u_2__cmov_iz_2, \
      ABUT_VALUE2(0, set_lt_u, ABUT_GET(0, a), held) ABUT_SELECT(1, iz, ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(set_lt_u_2__cmov_iz_2__jump, \
      ABUT_VALUE2(0, set_lt_u, ABUT_GET(0, a), held) ABUT_SELECT(1, iz, ABUT_GET(1, a), held) ABUT_JUMP(2)) \
    X(shar_r_imm_64__shar_r_imm_64, \
      ABUT_VALUE2(0, shar_r_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, shar_r_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(shar_r_imm_64__shar_r_imm_64__mul_64, \
      ABUT_VALUE2(0, shar_r_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, shar_r_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_VALUE2(2, mul_64, ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(shlo_l_imm_64__add_64_1, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, add_64, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(shlo_l_imm_64__add_64_1__load_ind_i32_1, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, add_64, held, \
      ABUT_GET(1, b)) ABUT_LOAD(2, i32, 4, held) ABUT_NEXT(3)) \
    X(shlo_l_imm_64__add_64_2, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, add_64, \
      ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(shlo_l_imm_64__load_imm_64, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_CONSTANT(1) ABUT_NEXT(2)) \
    X(shlo_l_imm_64__load_imm_64__add_64_2, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_CONSTANT(1) ABUT_VALUE2(2, add_64, \
      ABUT_GET(2, a), held) ABUT_NEXT(3)) \
    X(shlo_l_imm_64__or_1, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, or, held, \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(shlo_l_imm_64__or_2, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, or, \
      ABUT_GET(1, a), held) ABUT_NEXT(2)) \
    X(shlo_l_imm_64__shlo_l_imm_64, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, shlo_l_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(shlo_l_imm_64__shlo_l_imm_64__add_64, \
      ABUT_VALUE2(0, shlo_l_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, shlo_l_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_VALUE2(2, add_64, ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(shlo_r_imm_64__and_imm_1, \
      ABUT_VALUE2(0, shlo_r_64, ABUT_GET(0, a), ABUT_IMM(0)) ABUT_VALUE2(1, and, held, ABUT_IMM(1)) \
      ABUT_NEXT(2)) \
    X(store_imm_ind_u8__add_64, \
      ABUT_STORE(0, u8, 1, ABUT_GET(0, a), ABUT_WIDE(0)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(store_imm_ind_u8__add_64__add_64, \
      ABUT_STORE(0, u8, 1, ABUT_GET(0, a), ABUT_WIDE(0)) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_VALUE2(2, add_64, ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(store_ind_u32__move_reg, \
      ABUT_STORE(0, u32, 4, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(store_ind_u32__move_reg__branch_lt_u, \
      ABUT_STORE(0, u32, 4, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_MOVE(1, ABUT_GET(1, a)) \
      ABUT_BRANCH(2, lt_u, ABUT_GET(2, a), ABUT_GET(2, b))) \
    X(store_ind_u32__shlo_l_imm_64, \
      ABUT_STORE(0, u32, 4, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, shlo_l_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(store_ind_u32__shlo_l_imm_64__add_imm_64_1, \
      ABUT_STORE(0, u32, 4, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, shlo_l_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_VALUE2(2, add_64, held, ABUT_IMM(2)) ABUT_NEXT(3)) \
    X(store_ind_u32__store_ind_u32, \
      ABUT_STORE(0, u32, 4, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_STORE(1, u32, 4, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(store_ind_u32_2__add_imm_64, \
      ABUT_STORE(0, u32, 4, ABUT_GET(0, a), held) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(store_ind_u64__load_ind_u64, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) \
      ABUT_NEXT(2)) \
    X(store_ind_u64__load_ind_u64__move_reg, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_LOAD(1, u64, 8, ABUT_GET(1, a)) \
      ABUT_MOVE(2, ABUT_GET(2, a)) ABUT_NEXT(3)) \
    X(store_ind_u64__move_reg, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_MOVE(1, ABUT_GET(1, a)) ABUT_NEXT(2)) \
    X(store_ind_u64__store_ind_u64, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_STORE(1, u64, 8, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(store_ind_u64__store_ind_u64__store_ind_u64, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_STORE(1, u64, 8, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_STORE(2, u64, 8, ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(store_ind_u64__xor, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, xor, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(store_ind_u64__xor__xor, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, xor, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_VALUE2(2, xor, ABUT_GET(2, a), ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(store_ind_u64_1__store_ind_u64_1, \
      ABUT_STORE(0, u64, 8, held, ABUT_GET(0, b)) ABUT_STORE(1, u64, 8, held, ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(store_ind_u64_1__store_ind_u64_1__store_ind_u64_1, \
      ABUT_STORE(0, u64, 8, held, ABUT_GET(0, b)) ABUT_STORE(1, u64, 8, held, ABUT_GET(1, b)) \
      ABUT_STORE(2, u64, 8, held, ABUT_GET(2, b)) ABUT_NEXT(3)) \
    X(store_ind_u64_2__add_imm_64, \
      ABUT_STORE(0, u64, 8, ABUT_GET(0, a), held) ABUT_VALUE2(1, add_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(store_ind_u8__store_ind_u8, \
      ABUT_STORE(0, u8, 1, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_STORE(1, u8, 1, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(sub_64__shlo_l_imm_64, \
      ABUT_VALUE2(0, sub_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, shlo_l_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(sub_64__shlo_l_imm_64__load_imm_64, \
      ABUT_VALUE2(0, sub_64, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, shlo_l_64, \
      ABUT_GET(1, a), ABUT_IMM(1)) ABUT_CONSTANT(2) ABUT_NEXT(3)) \
    X(xor__rot_r_32_imm, \
      ABUT_VALUE2(0, xor, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, rot_r_32, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \
    X(xor__xor, \
      ABUT_VALUE2(0, xor, ABUT_GET(0, a), ABUT_GET(0, b)) ABUT_VALUE2(1, xor, ABUT_GET(1, a), \
      ABUT_GET(1, b)) ABUT_NEXT(2)) \
    X(xor_1__shlo_r_imm_64, \
      ABUT_VALUE2(0, xor, held, ABUT_GET(0, b)) ABUT_VALUE2(1, shlo_r_64, ABUT_GET(1, a), \
      ABUT_IMM(1)) ABUT_NEXT(2)) \

/* The number of each handler. */
enum {
    abut_pvm_is_bail = 0,
    abut_pvm_is_call = 1,
    abut_pvm_is_nothing = 2,
    abut_pvm_is_fall = 3,
    abut_pvm_is_goto = 4,
    abut_pvm_is_resolve = 5,
    abut_pvm_is_back = 6,
    abut_pvm_is_toll = 7,
    abut_pvm_is_load_imm_64 = 8,
    abut_pvm_is_store_imm_u8 = 9,
    abut_pvm_is_store_imm_u16 = 10,
    abut_pvm_is_store_imm_u32 = 11,
    abut_pvm_is_store_imm_u64 = 12,
    abut_pvm_is_jump = 13,
    abut_pvm_is_jump_ind = 14,
    abut_pvm_is_jump_ind_1 = 15,
    abut_pvm_is_load_u8 = 16,
    abut_pvm_is_load_i8 = 17,
    abut_pvm_is_load_u16 = 18,
    abut_pvm_is_load_i16 = 19,
    abut_pvm_is_load_u32 = 20,
    abut_pvm_is_load_i32 = 21,
    abut_pvm_is_load_u64 = 22,
    abut_pvm_is_store_u8 = 23,
    abut_pvm_is_store_u8_1 = 24,
    abut_pvm_is_store_u16 = 25,
    abut_pvm_is_store_u16_1 = 26,
    abut_pvm_is_store_u32 = 27,
    abut_pvm_is_store_u32_1 = 28,
    abut_pvm_is_store_u64 = 29,
    abut_pvm_is_store_u64_1 = 30,
    abut_pvm_is_store_imm_ind_u8 = 31,
    abut_pvm_is_store_imm_ind_u8_1 = 32,
    abut_pvm_is_store_imm_ind_u16 = 33,
    abut_pvm_is_store_imm_ind_u16_1 = 34,
    abut_pvm_is_store_imm_ind_u32 = 35,
    abut_pvm_is_store_imm_ind_u32_1 = 36,
    abut_pvm_is_store_imm_ind_u64 = 37,
    abut_pvm_is_store_imm_ind_u64_1 = 38,
    abut_pvm_is_load_imm_jump = 39,
    abut_pvm_is_branch_eq_imm = 40,
    abut_pvm_is_branch_eq_imm_1 = 41,
    abut_pvm_is_branch_ne_imm = 42,
    abut_pvm_is_branch_ne_imm_1 = 43,
    abut_pvm_is_branch_lt_u_imm = 44,
    abut_pvm_is_branch_lt_u_imm_1 = 45,
    abut_pvm_is_branch_le_u_imm = 46,
    abut_pvm_is_branch_le_u_imm_1 = 47,
    abut_pvm_is_branch_ge_u_imm = 48,
    abut_pvm_is_branch_ge_u_imm_1 = 49,
    abut_pvm_is_branch_gt_u_imm = 50,
    abut_pvm_is_branch_gt_u_imm_1 = 51,
    abut_pvm_is_branch_lt_s_imm = 52,
    abut_pvm_is_branch_lt_s_imm_1 = 53,
    abut_pvm_is_branch_le_s_imm = 54,
    abut_pvm_is_branch_le_s_imm_1 = 55,
    abut_pvm_is_branch_ge_s_imm = 56,
    abut_pvm_is_branch_ge_s_imm_1 = 57,
    abut_pvm_is_branch_gt_s_imm = 58,
    abut_pvm_is_branch_gt_s_imm_1 = 59,
    abut_pvm_is_move_reg = 60,
    abut_pvm_is_move_reg_1 = 61,
    abut_pvm_is_count_set_bits_64 = 62,
    abut_pvm_is_count_set_bits_64_1 = 63,
    abut_pvm_is_count_set_bits_32 = 64,
    abut_pvm_is_count_set_bits_32_1 = 65,
    abut_pvm_is_leading_zero_bits_64 = 66,
    abut_pvm_is_leading_zero_bits_64_1 = 67,
    abut_pvm_is_leading_zero_bits_32 = 68,
    abut_pvm_is_leading_zero_bits_32_1 = 69,
    abut_pvm_is_trailing_zero_bits_64 = 70,
    abut_pvm_is_trailing_zero_bits_64_1 = 71,
    abut_pvm_is_trailing_zero_bits_32 = 72,
    abut_pvm_is_trailing_zero_bits_32_1 = 73,
    abut_pvm_is_sign_extend_8 = 74,
    abut_pvm_is_sign_extend_8_1 = 75,
    abut_pvm_is_sign_extend_16 = 76,
    abut_pvm_is_sign_extend_16_1 = 77,
    abut_pvm_is_zero_extend_16 = 78,
    abut_pvm_is_zero_extend_16_1 = 79,
    abut_pvm_is_reverse_bytes = 80,
    abut_pvm_is_reverse_bytes_1 = 81,
    abut_pvm_is_store_ind_u8 = 82,
    abut_pvm_is_store_ind_u8_1 = 83,
    abut_pvm_is_store_ind_u8_2 = 84,
    abut_pvm_is_store_ind_u16 = 85,
    abut_pvm_is_store_ind_u16_1 = 86,
    abut_pvm_is_store_ind_u16_2 = 87,
    abut_pvm_is_store_ind_u32 = 88,
    abut_pvm_is_store_ind_u32_1 = 89,
    abut_pvm_is_store_ind_u32_2 = 90,
    abut_pvm_is_store_ind_u64 = 91,
    abut_pvm_is_store_ind_u64_1 = 92,
    abut_pvm_is_store_ind_u64_2 = 93,
    abut_pvm_is_load_ind_u8 = 94,
    abut_pvm_is_load_ind_u8_1 = 95,
    abut_pvm_is_load_ind_i8 = 96,
    abut_pvm_is_load_ind_i8_1 = 97,
    abut_pvm_is_load_ind_u16 = 98,
    abut_pvm_is_load_ind_u16_1 = 99,
    abut_pvm_is_load_ind_i16 = 100,
    abut_pvm_is_load_ind_i16_1 = 101,
    abut_pvm_is_load_ind_u32 = 102,
    abut_pvm_is_load_ind_u32_1 = 103,
    abut_pvm_is_load_ind_i32 = 104,
    abut_pvm_is_load_ind_i32_1 = 105,
    abut_pvm_is_load_ind_u64 = 106,
    abut_pvm_is_load_ind_u64_1 = 107,
    abut_pvm_is_add_imm_32 = 108,
    abut_pvm_is_add_imm_32_1 = 109,
    abut_pvm_is_and_imm = 110,
    abut_pvm_is_and_imm_1 = 111,
    abut_pvm_is_xor_imm = 112,
    abut_pvm_is_xor_imm_1 = 113,
    abut_pvm_is_or_imm = 114,
    abut_pvm_is_or_imm_1 = 115,
    abut_pvm_is_mul_imm_32 = 116,
    abut_pvm_is_mul_imm_32_1 = 117,
    abut_pvm_is_set_lt_u_imm = 118,
    abut_pvm_is_set_lt_u_imm_1 = 119,
    abut_pvm_is_set_lt_s_imm = 120,
    abut_pvm_is_set_lt_s_imm_1 = 121,
    abut_pvm_is_shlo_l_imm_32 = 122,
    abut_pvm_is_shlo_l_imm_32_1 = 123,
    abut_pvm_is_shlo_r_imm_32 = 124,
    abut_pvm_is_shlo_r_imm_32_1 = 125,
    abut_pvm_is_shar_r_imm_32 = 126,
    abut_pvm_is_shar_r_imm_32_1 = 127,
    abut_pvm_is_neg_add_imm_32 = 128,
    abut_pvm_is_neg_add_imm_32_1 = 129,
    abut_pvm_is_set_gt_u_imm = 130,
    abut_pvm_is_set_gt_u_imm_1 = 131,
    abut_pvm_is_set_gt_s_imm = 132,
    abut_pvm_is_set_gt_s_imm_1 = 133,
    abut_pvm_is_shlo_l_imm_alt_32 = 134,
    abut_pvm_is_shlo_l_imm_alt_32_1 = 135,
    abut_pvm_is_shlo_r_imm_alt_32 = 136,
    abut_pvm_is_shlo_r_imm_alt_32_1 = 137,
    abut_pvm_is_shar_r_imm_alt_32 = 138,
    abut_pvm_is_shar_r_imm_alt_32_1 = 139,
    abut_pvm_is_cmov_iz_imm = 140,
    abut_pvm_is_cmov_iz_imm_1 = 141,
    abut_pvm_is_cmov_nz_imm = 142,
    abut_pvm_is_cmov_nz_imm_1 = 143,
    abut_pvm_is_add_imm_64 = 144,
    abut_pvm_is_add_imm_64_1 = 145,
    abut_pvm_is_mul_imm_64 = 146,
    abut_pvm_is_mul_imm_64_1 = 147,
    abut_pvm_is_shlo_l_imm_64 = 148,
    abut_pvm_is_shlo_l_imm_64_1 = 149,
    abut_pvm_is_shlo_r_imm_64 = 150,
    abut_pvm_is_shlo_r_imm_64_1 = 151,
    abut_pvm_is_shar_r_imm_64 = 152,
    abut_pvm_is_shar_r_imm_64_1 = 153,
    abut_pvm_is_neg_add_imm_64 = 154,
    abut_pvm_is_neg_add_imm_64_1 = 155,
    abut_pvm_is_shlo_l_imm_alt_64 = 156,
    abut_pvm_is_shlo_l_imm_alt_64_1 = 157,
    abut_pvm_is_shlo_r_imm_alt_64 = 158,
    abut_pvm_is_shlo_r_imm_alt_64_1 = 159,
    abut_pvm_is_shar_r_imm_alt_64 = 160,
    abut_pvm_is_shar_r_imm_alt_64_1 = 161,
    abut_pvm_is_rot_r_64_imm = 162,
    abut_pvm_is_rot_r_64_imm_1 = 163,
    abut_pvm_is_rot_r_64_imm_alt = 164,
    abut_pvm_is_rot_r_64_imm_alt_1 = 165,
    abut_pvm_is_rot_r_32_imm = 166,
    abut_pvm_is_rot_r_32_imm_1 = 167,
    abut_pvm_is_rot_r_32_imm_alt = 168,
    abut_pvm_is_rot_r_32_imm_alt_1 = 169,
    abut_pvm_is_branch_eq = 170,
    abut_pvm_is_branch_eq_1 = 171,
    abut_pvm_is_branch_eq_2 = 172,
    abut_pvm_is_branch_ne = 173,
    abut_pvm_is_branch_ne_1 = 174,
    abut_pvm_is_branch_ne_2 = 175,
    abut_pvm_is_branch_lt_u = 176,
    abut_pvm_is_branch_lt_u_1 = 177,
    abut_pvm_is_branch_lt_u_2 = 178,
    abut_pvm_is_branch_lt_s = 179,
    abut_pvm_is_branch_lt_s_1 = 180,
    abut_pvm_is_branch_lt_s_2 = 181,
    abut_pvm_is_branch_ge_u = 182,
    abut_pvm_is_branch_ge_u_1 = 183,
    abut_pvm_is_branch_ge_u_2 = 184,
    abut_pvm_is_branch_ge_s = 185,
    abut_pvm_is_branch_ge_s_1 = 186,
    abut_pvm_is_branch_ge_s_2 = 187,
    abut_pvm_is_load_imm_jump_ind = 188,
    abut_pvm_is_load_imm_jump_ind_1 = 189,
    abut_pvm_is_add_32 = 190,
    abut_pvm_is_add_32_1 = 191,
    abut_pvm_is_add_32_2 = 192,
    abut_pvm_is_sub_32 = 193,
    abut_pvm_is_sub_32_1 = 194,
    abut_pvm_is_sub_32_2 = 195,
    abut_pvm_is_mul_32 = 196,
    abut_pvm_is_mul_32_1 = 197,
    abut_pvm_is_mul_32_2 = 198,
    abut_pvm_is_div_u_32 = 199,
    abut_pvm_is_div_u_32_1 = 200,
    abut_pvm_is_div_u_32_2 = 201,
    abut_pvm_is_div_s_32 = 202,
    abut_pvm_is_div_s_32_1 = 203,
    abut_pvm_is_div_s_32_2 = 204,
    abut_pvm_is_rem_u_32 = 205,
    abut_pvm_is_rem_u_32_1 = 206,
    abut_pvm_is_rem_u_32_2 = 207,
    abut_pvm_is_rem_s_32 = 208,
    abut_pvm_is_rem_s_32_1 = 209,
    abut_pvm_is_rem_s_32_2 = 210,
    abut_pvm_is_shlo_l_32 = 211,
    abut_pvm_is_shlo_l_32_1 = 212,
    abut_pvm_is_shlo_l_32_2 = 213,
    abut_pvm_is_shlo_r_32 = 214,
    abut_pvm_is_shlo_r_32_1 = 215,
    abut_pvm_is_shlo_r_32_2 = 216,
    abut_pvm_is_shar_r_32 = 217,
    abut_pvm_is_shar_r_32_1 = 218,
    abut_pvm_is_shar_r_32_2 = 219,
    abut_pvm_is_add_64 = 220,
    abut_pvm_is_add_64_1 = 221,
    abut_pvm_is_add_64_2 = 222,
    abut_pvm_is_sub_64 = 223,
    abut_pvm_is_sub_64_1 = 224,
    abut_pvm_is_sub_64_2 = 225,
    abut_pvm_is_mul_64 = 226,
    abut_pvm_is_mul_64_1 = 227,
    abut_pvm_is_mul_64_2 = 228,
    abut_pvm_is_div_u_64 = 229,
    abut_pvm_is_div_u_64_1 = 230,
    abut_pvm_is_div_u_64_2 = 231,
    abut_pvm_is_div_s_64 = 232,
    abut_pvm_is_div_s_64_1 = 233,
    abut_pvm_is_div_s_64_2 = 234,
    abut_pvm_is_rem_u_64 = 235,
    abut_pvm_is_rem_u_64_1 = 236,
    abut_pvm_is_rem_u_64_2 = 237,
    abut_pvm_is_rem_s_64 = 238,
    abut_pvm_is_rem_s_64_1 = 239,
    abut_pvm_is_rem_s_64_2 = 240,
    abut_pvm_is_shlo_l_64 = 241,
    abut_pvm_is_shlo_l_64_1 = 242,
    abut_pvm_is_shlo_l_64_2 = 243,
    abut_pvm_is_shlo_r_64 = 244,
    abut_pvm_is_shlo_r_64_1 = 245,
    abut_pvm_is_shlo_r_64_2 = 246,
    abut_pvm_is_shar_r_64 = 247,
    abut_pvm_is_shar_r_64_1 = 248,
    abut_pvm_is_shar_r_64_2 = 249,
    abut_pvm_is_and = 250,
    abut_pvm_is_and_1 = 251,
    abut_pvm_is_and_2 = 252,
    abut_pvm_is_xor = 253,
    abut_pvm_is_xor_1 = 254,
    abut_pvm_is_xor_2 = 255,
    abut_pvm_is_or = 256,
    abut_pvm_is_or_1 = 257,
    abut_pvm_is_or_2 = 258,
    abut_pvm_is_mul_upper_s_s = 259,
    abut_pvm_is_mul_upper_s_s_1 = 260,
    abut_pvm_is_mul_upper_s_s_2 = 261,
    abut_pvm_is_mul_upper_u_u = 262,
    abut_pvm_is_mul_upper_u_u_1 = 263,
    abut_pvm_is_mul_upper_u_u_2 = 264,
    abut_pvm_is_mul_upper_s_u = 265,
    abut_pvm_is_mul_upper_s_u_1 = 266,
    abut_pvm_is_mul_upper_s_u_2 = 267,
    abut_pvm_is_set_lt_u = 268,
    abut_pvm_is_set_lt_u_1 = 269,
    abut_pvm_is_set_lt_u_2 = 270,
    abut_pvm_is_set_lt_s = 271,
    abut_pvm_is_set_lt_s_1 = 272,
    abut_pvm_is_set_lt_s_2 = 273,
    abut_pvm_is_cmov_iz = 274,
    abut_pvm_is_cmov_iz_1 = 275,
    abut_pvm_is_cmov_iz_2 = 276,
    abut_pvm_is_cmov_nz = 277,
    abut_pvm_is_cmov_nz_1 = 278,
    abut_pvm_is_cmov_nz_2 = 279,
    abut_pvm_is_rot_l_64 = 280,
    abut_pvm_is_rot_l_64_1 = 281,
    abut_pvm_is_rot_l_64_2 = 282,
    abut_pvm_is_rot_l_32 = 283,
    abut_pvm_is_rot_l_32_1 = 284,
    abut_pvm_is_rot_l_32_2 = 285,
    abut_pvm_is_rot_r_64 = 286,
    abut_pvm_is_rot_r_64_1 = 287,
    abut_pvm_is_rot_r_64_2 = 288,
    abut_pvm_is_rot_r_32 = 289,
    abut_pvm_is_rot_r_32_1 = 290,
    abut_pvm_is_rot_r_32_2 = 291,
    abut_pvm_is_and_inv = 292,
    abut_pvm_is_and_inv_1 = 293,
    abut_pvm_is_and_inv_2 = 294,
    abut_pvm_is_or_inv = 295,
    abut_pvm_is_or_inv_1 = 296,
    abut_pvm_is_or_inv_2 = 297,
    abut_pvm_is_xnor = 298,
    abut_pvm_is_xnor_1 = 299,
    abut_pvm_is_xnor_2 = 300,
    abut_pvm_is_max = 301,
    abut_pvm_is_max_1 = 302,
    abut_pvm_is_max_2 = 303,
    abut_pvm_is_max_u = 304,
    abut_pvm_is_max_u_1 = 305,
    abut_pvm_is_max_u_2 = 306,
    abut_pvm_is_min = 307,
    abut_pvm_is_min_1 = 308,
    abut_pvm_is_min_2 = 309,
    abut_pvm_is_min_u = 310,
    abut_pvm_is_min_u_1 = 311,
    abut_pvm_is_min_u_2 = 312,
    abut_pvm_is_add_64__add_64 = 313,
    abut_pvm_is_add_64__add_64_1 = 314,
    abut_pvm_is_add_64__add_imm_64 = 315,
    abut_pvm_is_add_64__add_imm_64__store_ind_u64_2 = 316,
    abut_pvm_is_add_64__branch_ne = 317,
    abut_pvm_is_add_64__load_ind_i32 = 318,
    abut_pvm_is_add_64__load_ind_i32__load_ind_i32 = 319,
    abut_pvm_is_add_64__load_ind_i32_1 = 320,
    abut_pvm_is_add_64__load_ind_u32 = 321,
    abut_pvm_is_add_64__load_ind_u32__load_ind_u32 = 322,
    abut_pvm_is_add_64__load_ind_u32_1 = 323,
    abut_pvm_is_add_64__load_ind_u64 = 324,
    abut_pvm_is_add_64__load_ind_u64_1 = 325,
    abut_pvm_is_add_64__load_ind_u8_1 = 326,
    abut_pvm_is_add_64__load_ind_u8_1__branch_eq_imm_1 = 327,
    abut_pvm_is_add_64__load_ind_u8_1__branch_lt_u_2 = 328,
    abut_pvm_is_add_64__mul_64 = 329,
    abut_pvm_is_add_64__mul_64__add_imm_64 = 330,
    abut_pvm_is_add_64__rot_r_32_imm = 331,
    abut_pvm_is_add_64__store_ind_u32_1 = 332,
    abut_pvm_is_add_64__store_ind_u64_1 = 333,
    abut_pvm_is_add_64__store_ind_u8_1 = 334,
    abut_pvm_is_add_64_1__branch_lt_u_2 = 335,
    abut_pvm_is_add_imm_32__branch_eq_1 = 336,
    abut_pvm_is_add_imm_32__branch_ge_s_1 = 337,
    abut_pvm_is_add_imm_32__branch_ge_u_1 = 338,
    abut_pvm_is_add_imm_32__branch_lt_s_1 = 339,
    abut_pvm_is_add_imm_32__branch_lt_u_1 = 340,
    abut_pvm_is_add_imm_32__branch_ne_1 = 341,
    abut_pvm_is_add_imm_64__add_64 = 342,
    abut_pvm_is_add_imm_64__add_64__branch_gt_u_imm = 343,
    abut_pvm_is_add_imm_64__add_imm_64 = 344,
    abut_pvm_is_add_imm_64__add_imm_64__branch_ne = 345,
    abut_pvm_is_add_imm_64__and_imm = 346,
    abut_pvm_is_add_imm_64__and_imm__add_imm_32_1 = 347,
    abut_pvm_is_add_imm_64__branch_eq = 348,
    abut_pvm_is_add_imm_64__branch_eq_1 = 349,
    abut_pvm_is_add_imm_64__branch_eq_imm = 350,
    abut_pvm_is_add_imm_64__branch_eq_imm_1 = 351,
    abut_pvm_is_add_imm_64__branch_ge_s = 352,
    abut_pvm_is_add_imm_64__branch_ge_s_1 = 353,
    abut_pvm_is_add_imm_64__branch_ge_u = 354,
    abut_pvm_is_add_imm_64__branch_ge_u_1 = 355,
    abut_pvm_is_add_imm_64__branch_lt_s = 356,
    abut_pvm_is_add_imm_64__branch_lt_s_1 = 357,
    abut_pvm_is_add_imm_64__branch_lt_u = 358,
    abut_pvm_is_add_imm_64__branch_lt_u_1 = 359,
    abut_pvm_is_add_imm_64__branch_ne = 360,
    abut_pvm_is_add_imm_64__branch_ne_1 = 361,
    abut_pvm_is_add_imm_64__branch_ne_2 = 362,
    abut_pvm_is_add_imm_64__branch_ne_imm = 363,
    abut_pvm_is_add_imm_64__branch_ne_imm_1 = 364,
    abut_pvm_is_add_imm_64__jump_ind = 365,
    abut_pvm_is_add_imm_64__load_imm_jump = 366,
    abut_pvm_is_add_imm_64__load_ind_i32 = 367,
    abut_pvm_is_add_imm_64__load_ind_u32 = 368,
    abut_pvm_is_add_imm_64__load_ind_u64 = 369,
    abut_pvm_is_add_imm_64__load_ind_u8 = 370,
    abut_pvm_is_add_imm_64__mul_64 = 371,
    abut_pvm_is_add_imm_64__store_ind_u64 = 372,
    abut_pvm_is_add_imm_64__store_ind_u64_1 = 373,
    abut_pvm_is_add_imm_64_1__store_ind_u32 = 374,
    abut_pvm_is_and__and = 375,
    abut_pvm_is_and__and__xor_1 = 376,
    abut_pvm_is_and__and_inv = 377,
    abut_pvm_is_and__and_inv__xor = 378,
    abut_pvm_is_and_imm__branch_eq_imm_1 = 379,
    abut_pvm_is_and_imm__branch_ne_imm_1 = 380,
    abut_pvm_is_and_imm__shlo_l_imm_64_1 = 381,
    abut_pvm_is_load_imm_64__add_64_2 = 382,
    abut_pvm_is_load_imm_64__and_2 = 383,
    abut_pvm_is_load_imm_64__branch_lt_u = 384,
    abut_pvm_is_load_imm_64__branch_ne_2 = 385,
    abut_pvm_is_load_imm_64__jump = 386,
    abut_pvm_is_load_imm_64__load_imm_jump = 387,
    abut_pvm_is_load_imm_64__move_reg = 388,
    abut_pvm_is_load_imm_64__move_reg__load_imm_64 = 389,
    abut_pvm_is_load_imm_64__shlo_r_imm_64 = 390,
    abut_pvm_is_load_imm_64__shlo_r_imm_64__jump = 391,
    abut_pvm_is_load_imm_64__store_ind_u64 = 392,
    abut_pvm_is_load_imm_64__store_ind_u64_2 = 393,
    abut_pvm_is_load_ind_i32__add_64_1 = 394,
    abut_pvm_is_load_ind_i32__add_imm_64 = 395,
    abut_pvm_is_load_ind_i32__add_imm_64__add_64 = 396,
    abut_pvm_is_load_ind_i32__branch_ge_u_2 = 397,
    abut_pvm_is_load_ind_i32__load_ind_i32 = 398,
    abut_pvm_is_load_ind_i32__load_ind_u32 = 399,
    abut_pvm_is_load_ind_i32__load_ind_u32__load_ind_i32 = 400,
    abut_pvm_is_load_ind_i32_1__add_64_1 = 401,
    abut_pvm_is_load_ind_u32__add_64_1 = 402,
    abut_pvm_is_load_ind_u32__branch_eq_imm_1 = 403,
    abut_pvm_is_load_ind_u32__branch_ne_imm_1 = 404,
    abut_pvm_is_load_ind_u32__load_ind_u32 = 405,
    abut_pvm_is_load_ind_u32__store_ind_u32_2 = 406,
    abut_pvm_is_load_ind_u64__add_64_1 = 407,
    abut_pvm_is_load_ind_u64__add_imm_64 = 408,
    abut_pvm_is_load_ind_u64__add_imm_64__jump_ind = 409,
    abut_pvm_is_load_ind_u64__branch_eq_imm_1 = 410,
    abut_pvm_is_load_ind_u64__branch_ne_imm_1 = 411,
    abut_pvm_is_load_ind_u64__jump_ind = 412,
    abut_pvm_is_load_ind_u64__load_ind_i32_1 = 413,
    abut_pvm_is_load_ind_u64__load_ind_i32_1__add_64 = 414,
    abut_pvm_is_load_ind_u64__load_ind_u64 = 415,
    abut_pvm_is_load_ind_u64__load_ind_u64__add_imm_64 = 416,
    abut_pvm_is_load_ind_u64__load_ind_u64__load_ind_u64 = 417,
    abut_pvm_is_load_ind_u64__store_ind_u64_2 = 418,
    abut_pvm_is_load_ind_u64__xor_1 = 419,
    abut_pvm_is_load_ind_u64__xor_1__store_ind_u64_2 = 420,
    abut_pvm_is_load_ind_u8__add_64_1 = 421,
    abut_pvm_is_load_ind_u8__branch_eq_imm_1 = 422,
    abut_pvm_is_load_ind_u8__branch_ne_imm_1 = 423,
    abut_pvm_is_load_ind_u8__load_ind_u8 = 424,
    abut_pvm_is_load_ind_u8__store_ind_u8_2 = 425,
    abut_pvm_is_move_reg__branch_eq = 426,
    abut_pvm_is_move_reg__branch_ge_s = 427,
    abut_pvm_is_move_reg__branch_ge_u = 428,
    abut_pvm_is_move_reg__branch_lt_s = 429,
    abut_pvm_is_move_reg__branch_lt_u = 430,
    abut_pvm_is_move_reg__branch_ne = 431,
    abut_pvm_is_move_reg__load_imm_jump = 432,
    abut_pvm_is_move_reg__load_ind_u64 = 433,
    abut_pvm_is_move_reg__move_reg = 434,
    abut_pvm_is_move_reg__move_reg__load_imm_jump = 435,
    abut_pvm_is_move_reg__move_reg__move_reg = 436,
    abut_pvm_is_move_reg__move_reg__store_ind_u64 = 437,
    abut_pvm_is_move_reg__rot_r_32_imm = 438,
    abut_pvm_is_move_reg__rot_r_32_imm__rot_r_32_imm = 439,
    abut_pvm_is_mul_64__add_64_1 = 440,
    abut_pvm_is_mul_64__add_64_1__branch_lt_u_2 = 441,
    abut_pvm_is_mul_64__add_64_2 = 442,
    abut_pvm_is_mul_64__add_64_2__add_imm_64 = 443,
    abut_pvm_is_mul_64__add_imm_64 = 444,
    abut_pvm_is_mul_64__mul_64 = 445,
    abut_pvm_is_rot_r_32_imm__or = 446,
    abut_pvm_is_rot_r_32_imm__rot_r_32_imm = 447,
    abut_pvm_is_rot_r_32_imm__xor_2 = 448,
    abut_pvm_is_rot_r_32_imm__xor_2__rot_r_32_imm = 449,
    abut_pvm_is_set_lt_u__branch_eq_imm_1 = 450,
    abut_pvm_is_set_lt_u_2__cmov_iz_2 = 451,
    abut_pvm_is_set_lt_u_2__cmov_iz_2__jump = 452,
    abut_pvm_is_shar_r_imm_64__shar_r_imm_64 = 453,
    abut_pvm_is_shar_r_imm_64__shar_r_imm_64__mul_64 = 454,
    abut_pvm_is_shlo_l_imm_64__add_64_1 = 455,
    abut_pvm_is_shlo_l_imm_64__add_64_1__load_ind_i32_1 = 456,
    abut_pvm_is_shlo_l_imm_64__add_64_2 = 457,
    abut_pvm_is_shlo_l_imm_64__load_imm_64 = 458,
    abut_pvm_is_shlo_l_imm_64__load_imm_64__add_64_2 = 459,
    abut_pvm_is_shlo_l_imm_64__or_1 = 460,
    abut_pvm_is_shlo_l_imm_64__or_2 = 461,
    abut_pvm_is_shlo_l_imm_64__shlo_l_imm_64 = 462,
    abut_pvm_is_shlo_l_imm_64__shlo_l_imm_64__add_64 = 463,
    abut_pvm_is_shlo_r_imm_64__and_imm_1 = 464,
    abut_pvm_is_store_imm_ind_u8__add_64 = 465,
    abut_pvm_is_store_imm_ind_u8__add_64__add_64 = 466,
    abut_pvm_is_store_ind_u32__move_reg = 467,
    abut_pvm_is_store_ind_u32__move_reg__branch_lt_u = 468,
    abut_pvm_is_store_ind_u32__shlo_l_imm_64 = 469,
    abut_pvm_is_store_ind_u32__shlo_l_imm_64__add_imm_64_1 = 470,
    abut_pvm_is_store_ind_u32__store_ind_u32 = 471,
    abut_pvm_is_store_ind_u32_2__add_imm_64 = 472,
    abut_pvm_is_store_ind_u64__load_ind_u64 = 473,
    abut_pvm_is_store_ind_u64__load_ind_u64__move_reg = 474,
    abut_pvm_is_store_ind_u64__move_reg = 475,
    abut_pvm_is_store_ind_u64__store_ind_u64 = 476,
    abut_pvm_is_store_ind_u64__store_ind_u64__store_ind_u64 = 477,
    abut_pvm_is_store_ind_u64__xor = 478,
    abut_pvm_is_store_ind_u64__xor__xor = 479,
    abut_pvm_is_store_ind_u64_1__store_ind_u64_1 = 480,
    abut_pvm_is_store_ind_u64_1__store_ind_u64_1__store_ind_u64_1 = 481,
    abut_pvm_is_store_ind_u64_2__add_imm_64 = 482,
    abut_pvm_is_store_ind_u8__store_ind_u8 = 483,
    abut_pvm_is_sub_64__shlo_l_imm_64 = 484,
    abut_pvm_is_sub_64__shlo_l_imm_64__load_imm_64 = 485,
    abut_pvm_is_xor__rot_r_32_imm = 486,
    abut_pvm_is_xor__xor = 487,
    abut_pvm_is_xor_1__shlo_r_imm_64 = 488,
};

/* By instruction: its handler; behind it those with the first, the second operand held. */
static const uint16_t abut_pvm_first_handler[] = {
    0, 3, 2, 1, 8, 9, 10, 11, 12, 13, 14, 8, 16, 17, 18, 19, 20, 21, 22, 23,
    25, 27, 29, 31, 33, 35, 37, 39, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 0,
    62, 64, 66, 68, 70, 72, 74, 76, 78, 80, 82, 85, 88, 91, 94, 96, 98, 100, 102, 104,
    106, 108, 110, 112, 114, 116, 118, 120, 122, 124, 126, 128, 130, 132, 134, 136, 138, 140, 142, 144,
    146, 148, 150, 152, 154, 156, 158, 160, 162, 164, 166, 168, 170, 173, 176, 179, 182, 185, 188, 190,
    193, 196, 199, 202, 205, 208, 211, 214, 217, 220, 223, 226, 229, 232, 235, 238, 241, 244, 247, 250,
    253, 256, 259, 262, 265, 268, 271, 274, 277, 280, 283, 286, 289, 292, 295, 298, 301, 304, 307, 310,
};

/* By instruction: how many of its operands may be held. */
static const uint8_t abut_pvm_operands[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 1, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
};

/* By handler: where the handlers begin that do the same and one more, {that one, the handler}. */
static const uint16_t abut_pvm_longer_start[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 22, 22, 22, 22, 22, 22, 25, 25, 26, 30, 31, 32, 37, 37, 37, 37, 37,
    37, 37, 37, 42, 42, 47, 48, 57, 57, 63, 63, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 95, 96, 96, 96, 102, 102, 103, 103, 104, 104, 104, 104, 104, 104, 104,
    104, 104, 104, 104, 104, 104, 104, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107,
    107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107,
    107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107,
    107, 123, 124, 124, 125, 125, 125, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129,
    129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 131, 131, 131, 133, 134, 134, 134, 134, 134,
    134, 134, 134, 134, 134, 134, 134, 134, 134, 135, 135, 136, 136, 136, 136, 136, 136, 136, 136, 136,
    136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136,
    136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 137, 137, 137, 138,
    138, 138, 139, 139, 139, 139, 139, 141, 141, 141, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
    142, 142, 142, 143, 143, 144, 144, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
    145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 146, 146, 147, 147,
    147, 147, 147, 147, 147, 147, 147, 147, 147, 148, 148, 149, 149, 149, 149, 149, 150, 150, 150, 150,
    151, 151, 151, 151, 151, 151, 151, 151, 151, 152, 152, 152, 152, 152, 153, 153, 155, 155, 155, 155,
    156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 159, 159, 159, 159, 160,
    160, 161, 161, 162, 162, 162, 162, 162, 162, 163, 163, 163, 164, 164, 165, 165, 166, 166, 166, 167,
    167, 167, 167, 168, 168, 168, 169, 169, 170, 170, 171, 171, 171, 171, 172, 172, 172, 173, 173, 174,
    174, 175, 175, 175, 175, 176, 176, 176, 176, 176,
};
static const uint16_t abut_pvm_longer[][2] = {
    {222, 382}, {252, 383}, {176, 384}, {175, 385}, {13, 386}, {39, 387}, {60, 388}, {150, 390},
    {91, 392}, {93, 393}, {220, 465}, {170, 426}, {185, 427}, {182, 428}, {179, 429}, {176, 430},
    {173, 431}, {39, 432}, {106, 433}, {60, 434}, {166, 438}, {82, 483}, {60, 467}, {148, 469},
    {88, 471}, {144, 472}, {106, 473}, {60, 475}, {91, 476}, {253, 478}, {92, 480}, {144, 482},
    {221, 421}, {41, 422}, {43, 423}, {94, 424}, {84, 425}, {221, 402}, {41, 403}, {43, 404},
    {102, 405}, {90, 406}, {221, 394}, {144, 395}, {184, 397}, {104, 398}, {102, 399}, {221, 401},
    {221, 407}, {144, 408}, {41, 410}, {43, 411}, {14, 412}, {105, 413}, {106, 415}, {93, 418},
    {254, 419}, {171, 336}, {186, 337}, {183, 338}, {180, 339}, {177, 340}, {174, 341}, {41, 379},
    {43, 380}, {149, 381}, {220, 342}, {144, 344}, {110, 346}, {170, 348}, {171, 349}, {40, 350},
    {41, 351}, {185, 352}, {186, 353}, {182, 354}, {183, 355}, {179, 356}, {180, 357}, {176, 358},
    {177, 359}, {173, 360}, {174, 361}, {175, 362}, {42, 363}, {43, 364}, {14, 365}, {39, 366},
    {104, 367}, {102, 368}, {106, 369}, {94, 370}, {226, 371}, {91, 372}, {92, 373}, {88, 374},
    {221, 455}, {222, 457}, {8, 458}, {257, 460}, {258, 461}, {148, 462}, {111, 464}, {152, 453},
    {256, 446}, {166, 447}, {255, 448}, {220, 313}, {221, 314}, {144, 315}, {173, 317}, {104, 318},
    {105, 320}, {102, 321}, {103, 323}, {106, 324}, {107, 325}, {95, 326}, {226, 329}, {166, 331},
    {89, 332}, {92, 333}, {83, 334}, {178, 335}, {148, 484}, {221, 440}, {222, 442}, {144, 444},
    {226, 445}, {250, 375}, {292, 377}, {166, 486}, {253, 487}, {150, 488}, {41, 450}, {276, 451},
    {93, 316}, {104, 319}, {102, 322}, {41, 327}, {178, 328}, {144, 330}, {50, 343}, {173, 345},
    {109, 347}, {254, 376}, {253, 378}, {8, 389}, {13, 391}, {220, 396}, {104, 400}, {14, 409},
    {220, 414}, {144, 416}, {106, 417}, {93, 420}, {39, 435}, {60, 436}, {91, 437}, {166, 439},
    {178, 441}, {144, 443}, {166, 449}, {13, 452}, {226, 454}, {105, 456}, {222, 459}, {220, 463},
    {220, 466}, {176, 468}, {145, 470}, {60, 474}, {91, 477}, {253, 479}, {92, 481}, {8, 485},
};
