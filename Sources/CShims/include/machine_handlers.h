/* Generated from schemas/machine.instructions by schemas/render_machine.py. Do not edit. */

#define ABUT_MACHINE_HANDLERS 1191u

#define ABUT_MACHINE_EACH(X) \
    X(move, ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(load, ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_NEXT) \
    X(get_cell, ABUT_COPY(ABUT_R(op->a), ABUT_CELL(op->b)) ABUT_NEXT) \
    X(set_cell_r, ABUT_COPY(ABUT_CELL(op->b), ABUT_R(op->a)) ABUT_NEXT) \
    X(set_cell_k, ABUT_COPY(ABUT_CELL(op->b), ABUT_K(op->a)) ABUT_NEXT) \
    X(add_rr, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rk, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_kr, \
      ABUT_ARITHMETIC(add_kr, add, ABUT_R(op->a), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rr, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rk, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_kr, \
      ABUT_ARITHMETIC(subtract_kr, subtract, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_kr, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(divide_rr, \
      ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(divide_rk, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(divide_kr, \
      ABUT_ARITHMETIC(divide_kr, divide, ABUT_R(op->a), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(modulo_rr, \
      ABUT_MODULO(modulo_rr, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(modulo_rk, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(modulo_kr, \
      ABUT_MODULO(modulo_kr, ABUT_R(op->a), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(equal_rr, ABUT_EQUAL(equal_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c), same) ABUT_NEXT) \
    X(equal_rk, ABUT_EQUAL(equal_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c), same) ABUT_NEXT) \
    X(not_equal_rr, ABUT_EQUAL(not_equal_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c), !same) ABUT_NEXT) \
    X(not_equal_rk, ABUT_EQUAL(not_equal_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c), !same) ABUT_NEXT) \
    X(less_rr, \
      ABUT_COMPARE(less_rr, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(less_rk, \
      ABUT_COMPARE(less_rk, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(less_kr, \
      ABUT_COMPARE(less_kr, less, ABUT_R(op->a), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(less_equal_rr, \
      ABUT_COMPARE(less_equal_rr, less_equal, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(less_equal_rk, \
      ABUT_COMPARE(less_equal_rk, less_equal, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(less_equal_kr, \
      ABUT_COMPARE(less_equal_kr, less_equal, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(greater_rr, \
      ABUT_COMPARE(greater_rr, greater, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(greater_rk, \
      ABUT_COMPARE(greater_rk, greater, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(greater_kr, \
      ABUT_COMPARE(greater_kr, greater, ABUT_R(op->a), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(greater_equal_rr, \
      ABUT_COMPARE(greater_equal_rr, greater_equal, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(greater_equal_rk, \
      ABUT_COMPARE(greater_equal_rk, greater_equal, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(greater_equal_kr, \
      ABUT_COMPARE(greater_equal_kr, greater_equal, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(not, ABUT_NOT(not, ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(negate, ABUT_NEGATE(negate, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b))) ABUT_NEXT) \
    X(jump, ABUT_TAKE(ABUT_NEAR)) \
    X(jump_far, ABUT_TAKE(ABUT_FAR)) \
    X(jump_true, ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(jump_false, ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(jump_equal_rr, ABUT_JUMP_EQUAL(jump_equal_rr, ABUT_R(op->a), ABUT_R(op->b), same)) \
    X(jump_equal_rk, ABUT_JUMP_EQUAL(jump_equal_rk, ABUT_R(op->a), ABUT_K(op->b), same)) \
    X(jump_not_equal_rr, ABUT_JUMP_EQUAL(jump_not_equal_rr, ABUT_R(op->a), ABUT_R(op->b), !same)) \
    X(jump_not_equal_rk, ABUT_JUMP_EQUAL(jump_not_equal_rk, ABUT_R(op->a), ABUT_K(op->b), !same)) \
    X(jump_less_rr, \
      ABUT_JUMP_ORDER(jump_less_rr, less, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_less_rk, \
      ABUT_JUMP_ORDER(jump_less_rk, less, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(jump_less_kr, \
      ABUT_JUMP_ORDER(jump_less_kr, less, ABUT_K(op->a)->kind, abut_number(ABUT_K(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_less_equal_rr, \
      ABUT_JUMP_ORDER(jump_less_equal_rr, less_equal, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_less_equal_rk, \
      ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(jump_less_equal_kr, \
      ABUT_JUMP_ORDER(jump_less_equal_kr, less_equal, ABUT_K(op->a)->kind, abut_number(ABUT_K(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_greater_rr, \
      ABUT_JUMP_ORDER(jump_greater_rr, greater, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_greater_rk, \
      ABUT_JUMP_ORDER(jump_greater_rk, greater, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(jump_greater_kr, \
      ABUT_JUMP_ORDER(jump_greater_kr, greater, ABUT_K(op->a)->kind, abut_number(ABUT_K(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_greater_equal_rr, \
      ABUT_JUMP_ORDER(jump_greater_equal_rr, greater_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_greater_equal_rk, \
      ABUT_JUMP_ORDER(jump_greater_equal_rk, greater_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(jump_greater_equal_kr, \
      ABUT_JUMP_ORDER(jump_greater_equal_kr, greater_equal, ABUT_K(op->a)->kind, \
       abut_number(ABUT_K(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(jump_not_less_rr, \
      ABUT_JUMP_ORDER(jump_not_less_rr, less, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump_not_less_rk, \
      ABUT_JUMP_ORDER(jump_not_less_rk, less, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump_not_less_kr, \
      ABUT_JUMP_ORDER(jump_not_less_kr, less, ABUT_K(op->a)->kind, abut_number(ABUT_K(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump_not_less_equal_rr, \
      ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump_not_less_equal_rk, \
      ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump_not_less_equal_kr, \
      ABUT_JUMP_ORDER(jump_not_less_equal_kr, less_equal, ABUT_K(op->a)->kind, \
       abut_number(ABUT_K(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump_not_greater_rr, \
      ABUT_JUMP_ORDER(jump_not_greater_rr, greater, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump_not_greater_rk, \
      ABUT_JUMP_ORDER(jump_not_greater_rk, greater, ABUT_R(op->a)->kind, abut_number(ABUT_R(op->a)), \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump_not_greater_kr, \
      ABUT_JUMP_ORDER(jump_not_greater_kr, greater, ABUT_K(op->a)->kind, abut_number(ABUT_K(op->a)), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump_not_greater_equal_rr, \
      ABUT_JUMP_ORDER(jump_not_greater_equal_rr, greater_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump_not_greater_equal_rk, \
      ABUT_JUMP_ORDER(jump_not_greater_equal_rk, greater_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump_not_greater_equal_kr, \
      ABUT_JUMP_ORDER(jump_not_greater_equal_kr, greater_equal, ABUT_K(op->a)->kind, \
       abut_number(ABUT_K(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(call_r, ABUT_CALL(call_r, ABUT_R(op->c))) \
    X(call_k, ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(call_cell, ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(call_function, ABUT_CALL_FUNCTION(call_function)) \
    X(return_r, ABUT_RETURN(ABUT_R(op->a))) \
    X(return_k, ABUT_RETURN(ABUT_K(op->a))) \
    X(array, ABUT_ARRAY(array, ABUT_R(op->a)) ABUT_NEXT) \
    X(get_element_rr, \
      ABUT_GET_ELEMENT(get_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_NEXT) \
    X(get_element_rk, \
      ABUT_GET_ELEMENT(get_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_NEXT) \
    X(set_element_rr, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_NEXT) \
    X(set_element_rk, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_NEXT) \
    X(set_element_kr, \
      ABUT_SET_ELEMENT(set_element_kr, ABUT_R(op->a), ABUT_K(op->b), ABUT_R(op->c)) ABUT_NEXT) \
    X(set_element_kk, \
      ABUT_SET_ELEMENT(set_element_kk, ABUT_R(op->a), ABUT_K(op->b), ABUT_K(op->c)) ABUT_NEXT) \
    X(service, ABUT_COLD(service)) \
    X(halt_r, context->result = *ABUT_R(op->a); ABUT_LEAVE(ABUT_EXIT_FINISHED, op)) \
    X(halt_k, context->result = *ABUT_K(op->a); ABUT_LEAVE(ABUT_EXIT_FINISHED, op)) \
    X(toll, ABUT_TOLL) \
    X(load_far, ABUT_COPY(ABUT_R(op->a), ABUT_K_FAR) ABUT_NEXT) \
    X(expect, ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_NEXT) \
    X(window, ABUT_COLD(window)) \
    X(add_i32_rr, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(add_i32_rk, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(add_i32_kr, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(sub_i32_rr, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(sub_i32_rk, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(sub_i32_kr, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(mul_i32_rr, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(mul_i32_rk, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(mul_i32_kr, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(div_i32_rr, \
      ABUT_DIVISION(div_i32_rr, div_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(div_i32_rk, \
      ABUT_DIVISION(div_i32_rk, div_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(div_i32_kr, \
      ABUT_DIVISION(div_i32_kr, div_i32, I32, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i32_rr, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i32_rk, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mod_i32_kr, \
      ABUT_DIVISION(mod_i32_kr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(neg_i32, ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), 0, abut_int(ABUT_R(op->b))) ABUT_NEXT) \
    X(add_i64_rr, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(add_i64_rk, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(add_i64_kr, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(sub_i64_rr, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(sub_i64_rk, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(sub_i64_kr, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(mul_i64_rr, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(mul_i64_rk, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(mul_i64_kr, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(div_i64_rr, \
      ABUT_DIVISION(div_i64_rr, div_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(div_i64_rk, \
      ABUT_DIVISION(div_i64_rk, div_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(div_i64_kr, \
      ABUT_DIVISION(div_i64_kr, div_i64, I64, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i64_rr, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i64_rk, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mod_i64_kr, \
      ABUT_DIVISION(mod_i64_kr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(neg_i64, ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), 0, abut_int(ABUT_R(op->b))) ABUT_NEXT) \
    X(shift_left_i32_rr, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i32_rk, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_left_i32_kr, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i32_rr, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i32_rk, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_right_i32_kr, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i64_rr, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i64_rk, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_left_i64_kr, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i64_rr, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i64_rk, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_right_i64_kr, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_K(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(and_int_rr, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(and_int_rk, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(or_int_rr, \
      ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(or_int_rk, \
      ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(xor_int_rr, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(xor_int_rk, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_f32_rr, \
      ABUT_FLOATS(add_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_f32_rk, \
      ABUT_FLOATS(add_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_f32_kr, \
      ABUT_FLOATS(add_f32, ABUT_R(op->a), abut_f32(ABUT_K(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_f32_rr, \
      ABUT_FLOATS(sub_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_f32_rk, \
      ABUT_FLOATS(sub_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_f32_kr, \
      ABUT_FLOATS(sub_f32, ABUT_R(op->a), abut_f32(ABUT_K(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_f32_rr, \
      ABUT_FLOATS(mul_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_f32_rk, \
      ABUT_FLOATS(mul_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_f32_kr, \
      ABUT_FLOATS(mul_f32, ABUT_R(op->a), abut_f32(ABUT_K(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(div_f32_rr, \
      ABUT_FLOATS(div_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(div_f32_rk, \
      ABUT_FLOATS(div_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_K(op->c))) ABUT_NEXT) \
    X(div_f32_kr, \
      ABUT_FLOATS(div_f32, ABUT_R(op->a), abut_f32(ABUT_K(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(neg_f32, ABUT_FLIP_F32(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(less_int_rr, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(less_int_rk, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(less_int_kr, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(less_equal_int_rr, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(less_equal_int_rk, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(less_equal_int_kr, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_K(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(less_f32_rr, \
      ABUT_ANSWER(less_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(less_f32_rk, \
      ABUT_ANSWER(less_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_K(op->c))) ABUT_NEXT) \
    X(less_f32_kr, \
      ABUT_ANSWER(less_f32, ABUT_R(op->a), abut_f32(ABUT_K(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(less_equal_f32_rr, \
      ABUT_ANSWER(less_equal_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(less_equal_f32_rk, \
      ABUT_ANSWER(less_equal_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(less_equal_f32_kr, \
      ABUT_ANSWER(less_equal_f32, ABUT_R(op->a), abut_f32(ABUT_K(op->b)), abut_f32(ABUT_R(op->c))) \
       ABUT_NEXT) \
    X(equal_f32_rr, \
      ABUT_ANSWER(equal_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_R(op->c))) ABUT_NEXT) \
    X(equal_f32_rk, \
      ABUT_ANSWER(equal_f32, ABUT_R(op->a), abut_f32(ABUT_R(op->b)), abut_f32(ABUT_K(op->c))) ABUT_NEXT) \
    X(same_bits_rr, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_R(op->c))); \
       ABUT_NEXT) \
    X(same_bits_rk, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_K(op->c))); \
       ABUT_NEXT) \
    X(differ_bits_rr, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_R(op->c))); \
       ABUT_NEXT) \
    X(differ_bits_rk, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_K(op->c))); \
       ABUT_NEXT) \
    X(both, abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(either, abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(i32_to_i64, ABUT_HOLD_INT(ABUT_R(op->a), ABUT_KIND_I64, abut_int(ABUT_R(op->b))) ABUT_NEXT) \
    X(i64_to_i32, ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), 0) ABUT_NEXT) \
    X(i32_to_f64, ABUT_HOLD(ABUT_R(op->a), (double)(int32_t)abut_int(ABUT_R(op->b))) ABUT_NEXT) \
    X(i64_to_f64, ABUT_HOLD(ABUT_R(op->a), (double)abut_int(ABUT_R(op->b))) ABUT_NEXT) \
    X(f64_to_i32, \
      ABUT_TRUNCATE(ABUT_R(op->a), I32, abut_saturated_i32(abut_number(ABUT_R(op->b)))) ABUT_NEXT) \
    X(f64_to_i64, \
      ABUT_TRUNCATE(ABUT_R(op->a), I64, abut_saturated_i64(abut_number(ABUT_R(op->b)))) ABUT_NEXT) \
    X(array_len, \
      ABUT_HOLD_INT(ABUT_R(op->a), ABUT_KIND_I32, \
       (int32_t)((abut_array *)(uintptr_t)ABUT_R(op->b)->bits)->count) ABUT_NEXT) \
    X(string_len, ABUT_HOLD_INT(ABUT_R(op->a), ABUT_KIND_I32, abut_length(ABUT_R(op->b))) ABUT_NEXT) \
    X(get_element_int_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rk, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(set_element_int_rr, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_NEXT) \
    X(set_element_int_rk, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_NEXT) \
    X(set_element_int_kr, \
      ABUT_SET_ELEMENT_INT(set_element_int_kr, ABUT_R(op->a), ABUT_K(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_K(op->b)), ABUT_R(op->c)) ABUT_NEXT) \
    X(set_element_int_kk, \
      ABUT_SET_ELEMENT_INT(set_element_int_kk, ABUT_R(op->a), ABUT_K(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_K(op->b)), ABUT_K(op->c)) ABUT_NEXT) \
    X(jump_less_int_rr, ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump_less_int_rk, ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_K(op->b)))) \
    X(jump_less_int_kr, ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump_less_equal_int_rr, \
      ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump_less_equal_int_rk, \
      ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_K(op->b)))) \
    X(jump_less_equal_int_kr, \
      ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump_same_bits_rr, ABUT_JUMP_IF(abut_int(ABUT_R(op->a)) == abut_int(ABUT_R(op->b)))) \
    X(jump_same_bits_rk, ABUT_JUMP_IF(abut_int(ABUT_R(op->a)) == abut_int(ABUT_K(op->b)))) \
    X(jump_differ_bits_rr, ABUT_JUMP_IF(abut_int(ABUT_R(op->a)) != abut_int(ABUT_R(op->b)))) \
    X(jump_differ_bits_rk, ABUT_JUMP_IF(abut_int(ABUT_R(op->a)) != abut_int(ABUT_K(op->b)))) \
    X(quotient_rr, \
      ABUT_QUOTIENT(quotient_rr, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(quotient_rk, \
      ABUT_QUOTIENT(quotient_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(quotient_kr, \
      ABUT_QUOTIENT(quotient_kr, ABUT_R(op->a), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(is_rr, ABUT_IDENTITY(is_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c), same) ABUT_NEXT) \
    X(is_rk, ABUT_IDENTITY(is_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c), same) ABUT_NEXT) \
    X(is_not_rr, ABUT_IDENTITY(is_not_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c), !same) ABUT_NEXT) \
    X(is_not_rk, ABUT_IDENTITY(is_not_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c), !same) ABUT_NEXT) \
    X(jump_is_rr, ABUT_JUMP_IDENTITY(jump_is_rr, ABUT_R(op->a), ABUT_R(op->b), same)) \
    X(jump_is_rk, ABUT_JUMP_IDENTITY(jump_is_rk, ABUT_R(op->a), ABUT_K(op->b), same)) \
    X(jump_is_not_rr, ABUT_JUMP_IDENTITY(jump_is_not_rr, ABUT_R(op->a), ABUT_R(op->b), !same)) \
    X(jump_is_not_rk, ABUT_JUMP_IDENTITY(jump_is_not_rk, ABUT_R(op->a), ABUT_K(op->b), !same)) \
    X(and, ABUT_BOTH_TRUE(and, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c), &) ABUT_NEXT) \
    X(or, ABUT_BOTH_TRUE(or, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c), |) ABUT_NEXT) \
    X(tuple, ABUT_TUPLE(tuple, ABUT_R(op->a)) ABUT_NEXT) \
    X(object, ABUT_OBJECT(object, ABUT_R(op->a)) ABUT_NEXT) \
    X(copy, ABUT_COLD(copy)) \
    X(get_property, ABUT_GET_PROPERTY(get_property, ABUT_R(op->a), ABUT_R(op->b))) \
    X(set_property_rkr, ABUT_SET_PROPERTY(set_property_rkr, ABUT_R(op->a), ABUT_R(op->c))) \
    X(set_property_rkk, ABUT_SET_PROPERTY(set_property_rkk, ABUT_R(op->a), ABUT_K(op->c))) \
    X(cache,  ABUT_NEXT) \
    X(get_box, ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_NEXT) \
    X(set_box_rr, ABUT_COPY(&abut_box(ABUT_R(op->a))->value, ABUT_R(op->b)) ABUT_NEXT) \
    X(set_box_rk, ABUT_COPY(&abut_box(ABUT_R(op->a))->value, ABUT_K(op->b)) ABUT_NEXT) \
    X(call_value_r, ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(call_value_k, ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(send, ABUT_COLD(send)) \
    X(receive, ABUT_COLD(receive)) \
    X(push_rr, ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(push_rk, ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_NEXT) \
    X(jump_match, ABUT_COLD(jump_match)) \

#define ABUT_MACHINE_EACH_SEQUENCE(X) \
    X(add_rk__jump, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(add_rk__jump__jump_not_less_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       !yes)) \
    X(add_rk__jump__jump_not_less_equal_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rk__jump__jump_not_greater_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_rk, greater, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rk__jump__jump_not_greater_equal_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_equal_rk, greater_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rr__jump, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(add_rr__jump__jump_not_less_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       !yes)) \
    X(add_rr__jump__jump_not_less_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rr__jump__jump_not_greater_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_rk, greater, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rr__jump__jump_not_greater_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_equal_rk, greater_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(subtract_rk__jump, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_TAKE(ABUT_NEAR)) \
    X(subtract_rk__jump__jump_not_less_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rk, less, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(subtract_rk__jump__jump_not_less_equal_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(subtract_rk__jump__jump_not_greater_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_rk, greater, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(subtract_rk__jump__jump_not_greater_equal_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_equal_rk, greater_equal, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rk__jump__jump_not_less_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       !yes)) \
    X(add_rk__jump__jump_not_less_equal_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rk__jump__jump_not_greater_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_rr, greater, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rk__jump__jump_not_greater_equal_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_equal_rr, greater_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rr__jump__jump_not_less_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       !yes)) \
    X(add_rr__jump__jump_not_less_equal_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rr__jump__jump_not_greater_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_rr, greater, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rr__jump__jump_not_greater_equal_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_greater_equal_rr, greater_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(subtract_rk__jump__jump_not_less_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(subtract_rk__jump__jump_not_less_equal_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(subtract_rk__jump__jump_not_greater_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_rr, greater, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(subtract_rk__jump__jump_not_greater_equal_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_equal_rr, greater_equal, 0, held, \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump__jump_not_less_rk, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rk, less, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump__jump_not_less_equal_rk, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump__jump_not_greater_rk, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_rk, greater, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump__jump_not_greater_equal_rk, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_equal_rk, greater_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(jump__jump_not_less_rr, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump__jump_not_less_equal_rr, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump__jump_not_greater_rr, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_rr, greater, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(jump__jump_not_greater_equal_rr, \
      ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_greater_equal_rr, greater_equal, ABUT_R(op->a)->kind, \
       abut_number(ABUT_R(op->a)), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rk__jump_greater_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_greater_rk, \
       greater, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rk__jump_greater_equal_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_equal_rk, greater_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__jump_less_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__jump_greater_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_greater_rk, \
       greater, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__jump_greater_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_equal_rk, greater_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(subtract_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(subtract_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(subtract_rk__jump_greater_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_rk, greater, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(subtract_rk__jump_greater_equal_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_equal_rk, greater_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(add_rk__jump_less_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(add_rk__jump_less_equal_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(add_rk__jump_greater_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_greater_rr, \
       greater, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(add_rk__jump_greater_equal_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_equal_rr, greater_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), yes)) \
    X(add_rk__jump_not_equal_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_EQUAL_HELD(jump_not_equal_rk, ABUT_K(op->b), !same)) \
    X(add_rr__jump_less_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(add_rr__jump_less_equal_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(add_rr__jump_greater_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_greater_rr, \
       greater, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(add_rr__jump_greater_equal_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_equal_rr, greater_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), yes)) \
    X(add_rr__jump_not_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_EQUAL_HELD(jump_not_equal_rk, ABUT_K(op->b), !same)) \
    X(subtract_rk__jump_less_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(subtract_rk__jump_less_equal_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), yes)) \
    X(subtract_rk__jump_greater_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_rr, greater, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), yes)) \
    X(subtract_rk__jump_greater_equal_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_equal_rr, greater_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), yes)) \
    X(subtract_rk__jump_not_equal_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_EQUAL_HELD(jump_not_equal_rk, ABUT_K(op->b), !same)) \
    X(add_rr__jump_not_less_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_not_less_rk, \
       less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rr__jump_not_less_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rr__jump_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_EQUAL_HELD(jump_equal_rk, \
       ABUT_K(op->b), same)) \
    X(multiply_rr__jump_not_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       !yes)) \
    X(multiply_rr__jump_not_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(multiply_rr__jump_not_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_EQUAL_HELD(jump_not_equal_rk, ABUT_K(op->b), !same)) \
    X(multiply_rr__jump_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_EQUAL_HELD(jump_equal_rk, ABUT_K(op->b), same)) \
    X(modulo_rk__jump_not_less_rk_x, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_not_less_rk, \
       less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(modulo_rk__jump_not_less_equal_rk_x, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(modulo_rk__jump_not_equal_rk_x, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_EQUAL_HELD(jump_not_equal_rk, ABUT_K(op->b), !same)) \
    X(modulo_rk__jump_equal_rk_x, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_EQUAL_HELD(jump_equal_rk, \
       ABUT_K(op->b), same)) \
    X(modulo_rr__jump_not_less_rk_x, \
      ABUT_MODULO(modulo_rr, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_not_less_rk, \
       less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(modulo_rr__jump_not_less_equal_rk_x, \
      ABUT_MODULO(modulo_rr, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(modulo_rr__jump_not_equal_rk_x, \
      ABUT_MODULO(modulo_rr, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_EQUAL_HELD(jump_not_equal_rk, ABUT_K(op->b), !same)) \
    X(modulo_rr__jump_equal_rk_x, \
      ABUT_MODULO(modulo_rr, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_EQUAL_HELD(jump_equal_rk, \
       ABUT_K(op->b), same)) \
    X(add_rr__jump_not_greater_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_not_greater_rk, \
       greater, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rr__jump_not_less_equal_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rr__jump_not_less_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_not_less_rr, \
       less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(multiply_rr__jump_not_greater_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_greater_rk, greater, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(multiply_rr__jump_not_less_equal_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(multiply_rr__jump_not_less_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       !yes)) \
    X(add_rr__add_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rr__add_rr_y, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(add_rr__add_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rk__add_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rk__add_rr_y, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(add_rk__add_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rr__add_rr_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rr__add_rr_y, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_NEXT) \
    X(subtract_rr__add_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rk__add_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rk__add_rr_y, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_NEXT) \
    X(subtract_rk__add_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_NEXT) \
    X(multiply_rr__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_NEXT) \
    X(multiply_rk__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(divide_rr__add_rr_x, \
      ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(divide_rr__add_rr_y, \
      ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(divide_rr__add_rk_x, \
      ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(divide_rk__add_rr_x, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(divide_rk__add_rr_y, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(divide_rk__add_rk_x, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(modulo_rk__add_rr_x, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(modulo_rk__add_rr_y, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(modulo_rk__add_rk_x, \
      ABUT_MODULO(modulo_rk, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__subtract_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rr__subtract_rr_y, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(add_rr__subtract_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rk__subtract_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rk__subtract_rr_y, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(add_rk__subtract_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rr__subtract_rr_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rr__subtract_rr_y, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(subtract_rr__subtract_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rk__subtract_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rk__subtract_rr_y, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(subtract_rk__subtract_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__subtract_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rk__subtract_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(divide_rr__subtract_rr_x, \
      ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(divide_rr__subtract_rr_y, \
      ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(divide_rr__subtract_rk_x, \
      ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(divide_rk__subtract_rr_x, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(divide_rk__subtract_rr_y, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(divide_rk__subtract_rk_x, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__multiply_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, \
       multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rr__multiply_rr_y, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, \
       multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(add_rr__multiply_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, \
       multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rk__multiply_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, \
       multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rk__multiply_rr_y, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, \
       multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(add_rk__multiply_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, \
       multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rr__multiply_rr_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rr__multiply_rr_y, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(subtract_rr__multiply_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rk__multiply_rr_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rk__multiply_rr_y, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(subtract_rk__multiply_rk_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__multiply_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__multiply_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__multiply_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rk__multiply_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(divide_rk__multiply_rr_x, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, \
       multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(divide_rk__multiply_rr_y, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, \
       multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(divide_rk__multiply_rk_x, \
      ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, \
       multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__modulo_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_MODULO(modulo_rk, ABUT_R(op->a), \
       0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__divide_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(divide_rk, divide, \
       ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__divide_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(divide_rr, divide, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_rk__modulo_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_MODULO(modulo_rk, ABUT_R(op->a), \
       0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rk__divide_rk_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(divide_rk, divide, \
       ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rk__divide_rr_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(divide_rr, divide, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(subtract_rr__modulo_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rr__divide_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rr__divide_rr_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__modulo_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__divide_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__divide_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__modulo_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__divide_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(divide_rk, divide, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__divide_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(divide_rr, divide, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__modulo_rk_x__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__modulo_rk_x__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__modulo_rk_x__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rk__modulo_rk_x__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr_x__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__multiply_rr_x__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__multiply_rk_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rk_x__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__multiply_rk_x__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rk__multiply_rr_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__multiply_rr_x__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rk__multiply_rr_x__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rk__multiply_rk_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__multiply_rk_x__add_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rk__multiply_rk_x__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__add_rr_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_x__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_x__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_x__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_x__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, \
       held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, \
       held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_x__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_x__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_x__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_x__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, \
       held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__add_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, \
       held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__subtract_rr_xy__add_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__subtract_rr_xy__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rr__multiply_rr__add_rr_xy__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rr__multiply_rr__add_rr_xy__jump_not_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), \
       !yes)) \
    X(multiply_rr__multiply_rr__add_rr_xy__jump_not_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(multiply_kr__add_rr_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_kr__add_rr_y, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_NEXT) \
    X(multiply_kr__subtract_rr_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_kr__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_kr__add_rk_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_kr__subtract_rk_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_x__add_rr_y, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_x__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_y, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_y__add_rr_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, \
       held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_y__add_rr_y, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_y__subtract_rr_y, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__multiply_rr, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__multiply_rr__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__multiply_rr__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__multiply_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__multiply_rk__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__multiply_rk__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__multiply_rr, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__multiply_rr__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, \
       held) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__multiply_rr__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       before, 0, held) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__multiply_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__multiply_rk__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, \
       held) ABUT_NEXT) \
    X(multiply_rr__subtract_rr_y__multiply_rk__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       before, 0, held) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rr, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rr__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rr__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rk__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rk__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rr, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rr__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, \
       held) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rr__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       before, 0, held) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rk__add_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, \
       held) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rk__subtract_rr_xy, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       before, 0, held) ABUT_NEXT) \
    X(multiply_rr__modulo_rk_x__add_rr_y__add_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__modulo_rk_x__add_rr_y__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rr__modulo_rk_x__add_rr_y__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__modulo_rk_x__add_rr_y__add_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__modulo_rk_x__add_rr_y__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__modulo_rk_x__add_rr_y__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_MODULO(modulo_rk, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__add_rr_y__multiply_rk__add_rr_xy__add_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rk__add_rr_xy__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__add_rr_y__multiply_rk__add_rr_xy__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__add_rr_y__multiply_rk__subtract_rr_xy__add_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__add_rr_y__multiply_rk__subtract_rr_xy__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__add_rr_y__multiply_rk__subtract_rr_xy__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__subtract_rr_y__multiply_rk__add_rr_xy__add_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rk__add_rr_xy__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__subtract_rr_y__multiply_rk__add_rr_xy__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, \
       held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__subtract_rr_y__multiply_rk__subtract_rr_xy__add_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       before, 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rk__subtract_rr_y__multiply_rk__subtract_rr_xy__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       before, 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rk__subtract_rr_y__multiply_rk__subtract_rr_xy__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), 0, held) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rk, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), 0, \
       before, 0, held) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__add_rk, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__add_rk__jump_less_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, 0, held, \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(add_rr__add_rk__jump_less_equal_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, less_equal, 0, held, \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(subtract_rr__add_rk, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(subtract_rr__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(subtract_rr__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(subtract_rr__add_rk__jump_less_rr_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(subtract_rr__add_rk__jump_less_equal_rr_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(multiply_rr__add_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rr__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rr__add_rk__jump_less_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(multiply_rr__add_rk__jump_less_equal_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(multiply_kr__multiply_rr_x__add_rr_x__move, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_x__add_rr_x__move__add_rk, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rk_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rk_x__add_rr_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rk_x__add_rr_x__move, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(multiply_kr__multiply_rk_x__add_rr_x__move__add_rk, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr_x__add_rr_x__move, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(multiply_rr__multiply_rr_x__add_rr_x__move__add_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rk_x__add_rr_x__move, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(multiply_rr__multiply_rk_x__add_rr_x__move__add_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__move_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_NEXT) \
    X(add_rk__move_x, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_NEXT) \
    X(subtract_rr__move_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_NEXT) \
    X(subtract_rk__move_x, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_NEXT) \
    X(multiply_rr__move_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_NEXT) \
    X(multiply_rk__move_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_NEXT) \
    X(add_rr__move, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(add_rr__move__move_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_NEXT) \
    X(add_rr__move__move_x__add_rk, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__move__move_x__add_rk__jump_less_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rr__move__move_x__add_rk__jump_less_equal_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY_HELD(ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(add_rk__call_function, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(subtract_rk__call_function, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_CALL_FUNCTION(call_function)) \
    X(add_rr__return_r, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(move__move, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(move__load, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_NEXT) \
    X(move__call_cell, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(load__move, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(load__load, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_NEXT) \
    X(load__call_cell, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(move__move__call_cell, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(subtract_rr__call_cell, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(subtract_rk__call_cell, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(subtract_kr__call_cell, \
      ABUT_ARITHMETIC(subtract_kr, subtract, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(add_rr__call_cell, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(add_rk__call_cell, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(multiply_rr__call_cell, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(multiply_rk__call_cell, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(subtract_rr__move, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(subtract_rr__move__call_cell, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(subtract_rk__move, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(subtract_rk__move__call_cell, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(subtract_kr__move, \
      ABUT_ARITHMETIC(subtract_kr, subtract, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(subtract_kr__move__call_cell, \
      ABUT_ARITHMETIC(subtract_kr, subtract, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(add_rr__move__call_cell, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(add_rk__move, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(add_rk__move__call_cell, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(multiply_rr__move, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(multiply_rr__move__call_cell, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(multiply_rk__move, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(multiply_rk__move__call_cell, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_cell, ABUT_CELL(op->c))) \
    X(move__add_rk, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(move__add_rk__jump_less_rk_x, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(move__add_rk__jump_less_equal_rk_x, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, less_equal, 0, held, \
       ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rr__add_rr, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(set_element_rr__add_rr__jump_less_rk_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rr__add_rr__jump_less_equal_rk_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rr__add_rr__jump_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(set_element_rr__add_rr__jump_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(set_element_rr__add_rk, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(set_element_rr__add_rk__jump_less_rk_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rr__add_rk__jump_less_equal_rk_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rr__add_rk__jump_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(set_element_rr__add_rk__jump_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(set_element_rk__add_rr, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(set_element_rk__add_rr__jump_less_rk_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rk__add_rr__jump_less_equal_rk_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rk__add_rr__jump_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(set_element_rk__add_rr__jump_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(set_element_rk__add_rk, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(set_element_rk__add_rk__jump_less_rk_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rk, less, \
       0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rk__add_rk__jump_less_equal_rk_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rk, \
       less_equal, 0, held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), yes)) \
    X(set_element_rk__add_rk__jump_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_rr, less, \
       0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(set_element_rk__add_rk__jump_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_ORDER(jump_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), yes)) \
    X(get_element_rr__jump_false, \
      ABUT_GET_ELEMENT(get_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(get_element_rr__jump_true, \
      ABUT_GET_ELEMENT(get_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(get_element_rr__add_rr, \
      ABUT_GET_ELEMENT(get_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_rr__multiply_rr, \
      ABUT_GET_ELEMENT(get_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i32_rk__jump_less_equal_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i32_rk__jump_less_equal_int_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i32_rr__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i32_rr__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i32_rr__jump_less_equal_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i32_rr__jump_less_equal_int_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(sub_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(sub_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(sub_i32_rk__jump_less_equal_int_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(sub_i32_rk__jump_less_equal_int_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i32_rk__jump_less_int_kr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i32_rk__jump_less_int_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i32_rk__jump_less_equal_int_kr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i32_rk__jump_less_equal_int_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i32_rr__jump_less_int_kr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i32_rr__jump_less_int_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i32_rr__jump_less_equal_int_kr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i32_rr__jump_less_equal_int_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(sub_i32_rk__jump_less_int_kr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(sub_i32_rk__jump_less_int_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(sub_i32_rk__jump_less_equal_int_kr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(sub_i32_rk__jump_less_equal_int_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i32_rk__jump_differ_bits_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(add_i32_rk__jump_same_bits_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(add_i32_rk__jump_differ_bits_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_R(op->b)))) \
    X(add_i32_rr__jump_differ_bits_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(add_i32_rr__jump_same_bits_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(add_i32_rr__jump_differ_bits_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_R(op->b)))) \
    X(sub_i32_rk__jump_differ_bits_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(sub_i32_rk__jump_same_bits_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(sub_i32_rk__jump_differ_bits_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_R(op->b)))) \
    X(add_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i64_rk__jump_less_equal_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rk__jump_less_equal_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i64_rr__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rr__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i64_rr__jump_less_equal_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rr__jump_less_equal_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(sub_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(sub_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(sub_i64_rk__jump_less_equal_int_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(sub_i64_rk__jump_less_equal_int_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i64_rk__jump_less_int_kr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i64_rk__jump_less_int_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i64_rk__jump_less_equal_int_kr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i64_rk__jump_less_equal_int_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i64_rr__jump_less_int_kr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i64_rr__jump_less_int_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i64_rr__jump_less_equal_int_kr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i64_rr__jump_less_equal_int_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(sub_i64_rk__jump_less_int_kr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(sub_i64_rk__jump_less_int_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(sub_i64_rk__jump_less_equal_int_kr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), held_int)) \
    X(sub_i64_rk__jump_less_equal_int_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), held_int)) \
    X(add_i64_rk__jump_differ_bits_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(add_i64_rk__jump_same_bits_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(add_i64_rk__jump_differ_bits_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_R(op->b)))) \
    X(add_i64_rr__jump_differ_bits_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(add_i64_rr__jump_same_bits_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(add_i64_rr__jump_differ_bits_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_R(op->b)))) \
    X(sub_i64_rk__jump_differ_bits_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(sub_i64_rk__jump_same_bits_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(sub_i64_rk__jump_differ_bits_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_R(op->b)))) \
    X(jump__jump_less_equal_int_kr, \
      ABUT_FOLLOW ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_K(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump__jump_less_equal_int_rr, \
      ABUT_FOLLOW ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump__jump_less_int_kr, \
      ABUT_FOLLOW ABUT_JUMP_WHEN(less_int, abut_int(ABUT_K(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump__jump_less_int_rr, \
      ABUT_FOLLOW ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_R(op->b)))) \
    X(jump__jump_less_int_rk, \
      ABUT_FOLLOW ABUT_JUMP_WHEN(less_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_K(op->b)))) \
    X(jump__jump_less_equal_int_rk, \
      ABUT_FOLLOW ABUT_JUMP_WHEN(less_equal_int, abut_int(ABUT_R(op->a)), abut_int(ABUT_K(op->b)))) \
    X(jump__jump_same_bits_rk, ABUT_FOLLOW ABUT_JUMP_IF(abut_int(ABUT_R(op->a)) == abut_int(ABUT_K(op->b)))) \
    X(jump__jump_differ_bits_rk, \
      ABUT_FOLLOW ABUT_JUMP_IF(abut_int(ABUT_R(op->a)) != abut_int(ABUT_K(op->b)))) \
    X(jump__jump_false, ABUT_FOLLOW ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(jump__jump_true, ABUT_FOLLOW ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(mod_i32_rk__jump_same_bits_rk_x, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(mod_i32_rk__jump_differ_bits_rk_x, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(mod_i32_rr__jump_same_bits_rk_x, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(mod_i32_rr__jump_differ_bits_rk_x, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(mod_i64_rk__jump_same_bits_rk_x, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(mod_i64_rk__jump_differ_bits_rk_x, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(mod_i64_rr__jump_same_bits_rk_x, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(mod_i64_rr__jump_differ_bits_rk_x, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(and_int_rk__jump_same_bits_rk_x, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(and_int_rk__jump_differ_bits_rk_x, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(and_int_rr__jump_same_bits_rk_x, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int == abut_int(ABUT_K(op->b)))) \
    X(and_int_rr__jump_differ_bits_rk_x, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(add_i32_rr__add_i32_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i32_rr__add_i32_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i32_rr__add_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rr__mod_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rr__and_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rk__add_i32_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i32_rk__add_i32_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i32_rk__add_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rk__mod_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rk__and_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__add_i32_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__add_i32_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i32_rr__add_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__mod_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__and_int_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__add_i32_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__add_i32_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i32_rk__add_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__mod_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__and_int_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rr__sub_i32_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i32_rr__sub_i32_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i32_rr__sub_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rr__mul_i32_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i32_rr__mul_i32_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i32_rr__mul_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rk__sub_i32_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i32_rk__sub_i32_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i32_rk__sub_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rk__mul_i32_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i32_rk__mul_i32_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i32_rk__mul_i32_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__sub_i32_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__sub_i32_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i32_rr__sub_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__mul_i32_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__mul_i32_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i32_rr__mul_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__sub_i32_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__sub_i32_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i32_rk__sub_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__mul_i32_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i32_rk__mul_i32_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i32_rk__mul_i32_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__sub_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__sub_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rr__sub_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__mul_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__mul_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rr__mul_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__sub_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__sub_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rk__sub_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__mul_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__mul_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rk__mul_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_x__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_y__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_y__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rk_x__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rk_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_x__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_y__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_y__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rk_x__mod_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rk_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__mod_i32_rk_x__add_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rr__mod_i32_rk_x__add_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__mod_i32_rk_x__add_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__mod_i32_rk_x__add_i32_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i32_rk__mod_i32_rk_x__add_i32_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__mod_i32_rk_x__add_i32_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mod_i32_rr__add_i32_rr_x, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i32_rr__add_i32_rr_y, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mod_i32_rk__add_i32_rr_x, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i32_rk__add_i32_rr_y, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(div_i32_rk__add_i32_rr_x, \
      ABUT_DIVISION(div_i32_rk, div_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(div_i32_rk__add_i32_rr_y, \
      ABUT_DIVISION(div_i32_rk, div_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(and_int_rk__add_i32_rr_x, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(and_int_rk__add_i32_rr_y, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_left_i32_rk__xor_int_rr_x, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i32_rk__xor_int_rr_y, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_left_i32_rk__or_int_rr_x, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i32_rk__or_int_rr_y, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_left_i32_rk__and_int_rk_x, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_right_i32_rk__xor_int_rr_x, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i32_rk__xor_int_rr_y, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_right_i32_rk__or_int_rr_x, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i32_rk__or_int_rr_y, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_right_i32_rk__and_int_rk_x, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_left_i32_rk__add_i32_rr_x, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i32_rk__add_i32_rr_y, \
      ABUT_INTEGERS(shift_left_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_right_i32_rk__add_i32_rr_x, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i32_rk__add_i32_rr_y, \
      ABUT_INTEGERS(shift_right_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(xor_int_rr__mul_i32_rk_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(xor_int_rk__mul_i32_rk_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rr__move_i, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(add_i32_rk__move_i, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(sub_i32_rr__move_i, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(sub_i32_rk__move_i, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(mul_i32_rr__move_i, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(mul_i32_rk__move_i, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i32_rr__move_i, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, \
       (uint64_t)held_int); ABUT_NEXT) \
    X(div_i32_rk__move_i, \
      ABUT_DIVISION(div_i32_rk, div_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, \
       (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i32_rr__move, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i32_rr__move__move_i, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i32_rr__move__move_i__move, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i32_rk__move, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i32_rk__move__move_i, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i32_rk__move__move_i__move, \
      ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(add_i32_rr__move, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(add_i32_rr__move__move_i, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(add_i32_rr__move__move_i__move, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(sub_i32_rr__move, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(sub_i32_rr__move__move_i, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I32, (uint64_t)held_int); ABUT_NEXT) \
    X(sub_i32_rr__move__move_i__move, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i32_rr__move__move_i__move__jump_differ_bits_rk_x, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD \
       ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(mod_i32_rr__move__move_i__move__jump_less_int_kr_y, \
      ABUT_DIVISION(mod_i32_rr, mod_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, \
       abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i32_rr__add_i32_rk, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i32_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(sub_i32_rr__add_i32_rk, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i32_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(sub_i32_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(mul_i32_rr__add_i32_rk, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(mul_i32_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(xor_int_rr__add_i32_rk, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(xor_int_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(xor_int_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(mul_i32_rr__mod_i32_rk_x__add_i32_rr_y__add_i32_rk, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rr__mod_i32_rk_x__add_i32_rr_y__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(mul_i32_rr__mod_i32_rk_x__add_i32_rr_y__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(mul_i32_rk__mod_i32_rk_x__add_i32_rr_y__add_i32_rk, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i32_rk__mod_i32_rk_x__add_i32_rr_y__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(mul_i32_rk__mod_i32_rk_x__add_i32_rr_y__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i32_rk, mod_i32, I32, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(add_i32_rr__move__move_i__move__add_i32_rk, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i32_rr__move__move_i__move__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i32_rr__move__move_i__move__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I32, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i32_rk__call_function, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(sub_i32_rk__call_function, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(add_i32_rr__call_function, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(sub_i32_rr__call_function, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(mul_i32_rr__call_function, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(add_i32_rr__return_r, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(sub_i32_rr__return_r, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(mul_i32_rr__return_r, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(add_i32_rk__return_r, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(add_i64_rr__add_i64_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i64_rr__add_i64_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i64_rr__add_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__mod_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__and_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rk__add_i64_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i64_rk__add_i64_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i64_rk__add_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rk__mod_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rk__and_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__add_i64_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__add_i64_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i64_rr__add_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__mod_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__and_int_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__add_i64_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__add_i64_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i64_rk__add_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__mod_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__and_int_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__sub_i64_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i64_rr__sub_i64_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i64_rr__sub_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__mul_i64_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i64_rr__mul_i64_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i64_rr__mul_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rk__sub_i64_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i64_rk__sub_i64_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i64_rk__sub_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rk__mul_i64_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(add_i64_rk__mul_i64_rr_y, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(add_i64_rk__mul_i64_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__sub_i64_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__sub_i64_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i64_rr__sub_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__mul_i64_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__mul_i64_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i64_rr__mul_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__sub_i64_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__sub_i64_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i64_rk__sub_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__mul_i64_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(sub_i64_rk__mul_i64_rr_y, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(sub_i64_rk__mul_i64_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__sub_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__sub_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rr__sub_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__mul_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__mul_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rr__mul_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__sub_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__sub_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rk__sub_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__mul_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__mul_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rk__mul_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rr_x__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rr_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rr_y__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rr_y__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rk_x__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rk_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rr_x__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rr_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rr_y__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rr_y__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rk_x__mod_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__add_i64_rk_x__and_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__mod_i64_rk_x__add_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rr__mod_i64_rk_x__add_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__mod_i64_rk_x__add_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__mod_i64_rk_x__add_i64_rr_y, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mul_i64_rk__mod_i64_rk_x__add_i64_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__mod_i64_rk_x__add_i64_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mod_i64_rr__add_i64_rr_x, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i64_rr__add_i64_rr_y, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(mod_i64_rk__add_i64_rr_x, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(mod_i64_rk__add_i64_rr_y, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(div_i64_rk__add_i64_rr_x, \
      ABUT_DIVISION(div_i64_rk, div_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(div_i64_rk__add_i64_rr_y, \
      ABUT_DIVISION(div_i64_rk, div_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(and_int_rk__add_i64_rr_x, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(and_int_rk__add_i64_rr_y, \
      ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_left_i64_rk__xor_int_rr_x, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i64_rk__xor_int_rr_y, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_left_i64_rk__or_int_rr_x, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i64_rk__or_int_rr_y, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_left_i64_rk__and_int_rk_x, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_right_i64_rk__xor_int_rr_x, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i64_rk__xor_int_rr_y, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_right_i64_rk__or_int_rr_x, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i64_rk__or_int_rr_y, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(or_int, ABUT_R(op->a), ABUT_R(op->b), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_right_i64_rk__and_int_rk_x, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_BITS(and_int, ABUT_R(op->a), ABUT_R(op->b), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(shift_left_i64_rk__add_i64_rr_x, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_left_i64_rk__add_i64_rr_y, \
      ABUT_INTEGERS(shift_left_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(shift_right_i64_rk__add_i64_rr_x, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(shift_right_i64_rk__add_i64_rr_y, \
      ABUT_INTEGERS(shift_right_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_NEXT) \
    X(xor_int_rr__mul_i64_rk_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(xor_int_rk__mul_i64_rk_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__move_l, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(add_i64_rk__move_l, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(sub_i64_rr__move_l, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(sub_i64_rk__move_l, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(mul_i64_rr__move_l, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(mul_i64_rk__move_l, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i64_rr__move_l, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, \
       (uint64_t)held_int); ABUT_NEXT) \
    X(div_i64_rk__move_l, \
      ABUT_DIVISION(div_i64_rk, div_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, \
       (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i64_rr__move, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i64_rr__move__move_l, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i64_rr__move__move_l__move, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i64_rk__move, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i64_rk__move__move_l, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(mod_i64_rk__move__move_l__move, \
      ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(add_i64_rr__move, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(add_i64_rr__move__move_l, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(add_i64_rr__move__move_l__move, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(sub_i64_rr__move, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(sub_i64_rr__move__move_l, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I64, (uint64_t)held_int); ABUT_NEXT) \
    X(sub_i64_rr__move__move_l__move, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(mod_i64_rr__move__move_l__move__jump_differ_bits_rk_x, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD \
       ABUT_JUMP_IF(held_int != abut_int(ABUT_K(op->b)))) \
    X(mod_i64_rr__move__move_l__move__jump_less_int_kr_y, \
      ABUT_DIVISION(mod_i64_rr, mod_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD \
       ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, \
       abut_int(ABUT_K(op->a)), held_int)) \
    X(add_i64_rr__add_i64_rk, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__add_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rr__add_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(sub_i64_rr__add_i64_rk, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__add_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(sub_i64_rr__add_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(mul_i64_rr__add_i64_rk, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(mul_i64_rr__add_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(xor_int_rr__add_i64_rk, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(xor_int_rr__add_i64_rk__jump_less_int_rk_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(xor_int_rr__add_i64_rk__jump_less_int_rr_x, \
      ABUT_BITS(xor_int, ABUT_R(op->a), ABUT_R(op->b), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(mul_i64_rr__mod_i64_rk_x__add_i64_rr_y__add_i64_rk, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__mod_i64_rk_x__add_i64_rr_y__add_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(mul_i64_rr__mod_i64_rk_x__add_i64_rr_y__add_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(mul_i64_rk__mod_i64_rk_x__add_i64_rr_y__add_i64_rk, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rk__mod_i64_rk_x__add_i64_rr_y__add_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(mul_i64_rk__mod_i64_rk_x__add_i64_rr_y__add_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_DIVISION(mod_i64_rk, mod_i64, I64, ABUT_R(op->a), held_int, \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), held_int) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(add_i64_rr__move__move_l__move__add_i64_rk, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__move__move_l__move__add_i64_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rr__move__move_l__move__add_i64_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_I64, (uint64_t)held_int); ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i64_rk__call_function, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(sub_i64_rk__call_function, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(add_i64_rr__call_function, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(sub_i64_rr__call_function, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(mul_i64_rr__call_function, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(add_i64_rr__return_r, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(sub_i64_rr__return_r, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(mul_i64_rr__return_r, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(add_i64_rk__return_r, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(move__call_function, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(load__call_function, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(move__move__call_function, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(move__load__call_function, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(load__move__call_function, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(load__load__call_function, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) \
       ABUT_ONWARD ABUT_CALL_FUNCTION(call_function)) \
    X(add_i64_rr__add_i32_rk, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(sub_i64_rr__add_i32_rk, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(sub_i64_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(sub_i64_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(sub_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(mul_i64_rr__add_i32_rk, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(mul_i64_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(mul_i64_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(mul_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_i64_rk__add_i32_rk, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_i64_rk__add_i32_rk__jump_less_int_rk_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_i64_rk__add_i32_rk__jump_less_int_rr_x, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(add_rr__add_i32_rk, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, \
       ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(add_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, \
       ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(add_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, \
       ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(subtract_rr__add_i32_rk, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(subtract_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(subtract_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(multiply_rr__add_i32_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(multiply_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(multiply_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(multiply_rk__add_i32_rk, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(multiply_rk__add_i32_rk__jump_less_int_rk_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(multiply_rk__add_i32_rk__jump_less_int_rr_x, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(move__add_i32_rk, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(move__add_i32_rk__jump_less_int_rk_x, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(move__add_i32_rk__jump_less_int_rr_x, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(multiply_rr__add_rr_y__add_i32_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_y__add_i32_rk__jump_less_int_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(multiply_rr__add_rr_y__add_i32_rk__jump_less_int_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(multiply_rr__add_rr_x__add_i32_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__add_rr_x__add_i32_rk__jump_less_int_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(multiply_rr__add_rr_x__add_i32_rk__jump_less_int_rr_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(multiply_kr__multiply_rr_x__add_rr_x__move__add_i32_rk, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_kr__multiply_rr_x__add_rr_x__move__add_i32_rk__jump_less_int_rk_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(multiply_kr__multiply_rr_x__add_rr_x__move__add_i32_rk__jump_less_int_rr_x, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(multiply_rr__multiply_rr__add_rr_xy__jump_greater_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_rk, greater, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rr__multiply_rr__add_rr_xy__jump_greater_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_greater_equal_rk, greater_equal, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), yes)) \
    X(multiply_rr__multiply_rr__add_rr_xy__jump_not_greater_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_JUMP_ORDER(jump_not_greater_rk, greater, 0, held, ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), !yes)) \
    X(move__call_k, ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(load__call_k, ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(move__move__call_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(move__load__call_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(load__move__call_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(load__load__call_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(add_i32_rr__call_k, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(add_i32_rk__call_k, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(sub_i32_rr__call_k, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(sub_i32_rk__call_k, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_CALL(call_k, ABUT_K(op->c))) \
    X(expect__move, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(expect__add_i32_rr, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(expect__add_i64_rr, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(expect__add_rr, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(expect__multiply_rr, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(expect__jump_false, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(expect__jump_true, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(expect__add_i32_rr__add_i32_rk, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, \
       ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(expect__add_i32_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, \
       ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(expect__add_i32_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, \
       ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(expect__add_rr__add_i32_rk, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(expect__add_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(expect__add_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(add_i32_rr__get_element_int_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_NEXT) \
    X(add_i32_rk__get_element_int_rr_y, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_NEXT) \
    X(sub_i32_rk__get_element_int_rr_y, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_x__get_element_int_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_x__get_element_int_rr_y__expect, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_y__get_element_int_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_NEXT) \
    X(mul_i32_rr__add_i32_rr_y__get_element_int_rr_y__expect, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_x__get_element_int_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_x__get_element_int_rr_y__expect, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), held_int, abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_y__get_element_int_rr_y, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_NEXT) \
    X(mul_i32_rk__add_i32_rr_y__get_element_int_rr_y__expect, \
      ABUT_INTEGERS(mul_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), held_int) \
       ABUT_ONWARD ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), 0, \
       held_int) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_NEXT) \
    X(get_element_int_rr__jump_false, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), \
       !truth)) \
    X(get_element_int_rr__jump_true, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(get_element_int_rk__jump_false, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), \
       !truth)) \
    X(get_element_int_rk__jump_true, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(get_element_int_rr__expect, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_NEXT) \
    X(get_element_int_rr__expect__move, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(get_element_int_rr__expect__add_i32_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__add_i64_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__add_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__multiply_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__jump_false, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(get_element_int_rr__expect__jump_true, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(get_element_int_rk__expect, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) ABUT_NEXT) \
    X(get_element_int_rk__expect__move, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(get_element_int_rk__expect__add_i32_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rk__expect__add_i64_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rk__expect__add_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rk__expect__multiply_rr, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rk__expect__jump_false, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(get_element_int_rk__expect__jump_true, \
      ABUT_GET_ELEMENT_INT(get_element_int_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_y, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_NEXT) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_y__add_i32_rk, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_y__add_i32_rk__jump_less_int_rk_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_y__add_i32_rk__jump_less_int_rr_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), 0, \
       held) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_x__add_i32_rk, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_x__add_i32_rk__jump_less_int_rk_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(get_element_int_rr__expect__multiply_rr__add_rr_x__add_i32_rk__jump_less_int_rr_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(get_element_int_rr__expect__add_i32_rr__add_i32_rk, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(get_element_int_rr__expect__add_i32_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(get_element_int_rr__expect__add_i32_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(get_element_int_rr__expect__add_rr__add_i32_rk, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_NEXT) \
    X(get_element_int_rr__expect__add_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_K(op->b)))) \
    X(get_element_int_rr__expect__add_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_GET_ELEMENT_INT(get_element_int_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)->kind ^ \
       ABUT_KIND_I32, abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_EXPECT(expect, ABUT_R(op->a)) \
       ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rr__add_i32_rk, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(set_element_int_rr__add_i32_rk__jump_less_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rr__add_i32_rk__jump_less_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rr__add_i32_rr, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(set_element_int_rr__add_i32_rr__jump_less_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rr__add_i32_rr__jump_less_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rk__add_i32_rk, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(set_element_int_rk__add_i32_rk__jump_less_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rk__add_i32_rk__jump_less_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rk__add_i32_rr, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_NEXT) \
    X(set_element_int_rk__add_i32_rr__jump_less_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rk__add_i32_rr__jump_less_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_int, held_int, \
       abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rr__add_i32_rk__jump_less_equal_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rr__add_i32_rk__jump_less_equal_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rr__add_i32_rr__jump_less_equal_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rr__add_i32_rr__jump_less_equal_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rr, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_R(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rk__add_i32_rk__jump_less_equal_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rk__add_i32_rk__jump_less_equal_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_R(op->b)))) \
    X(set_element_int_rk__add_i32_rr__jump_less_equal_int_rk_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_K(op->b)))) \
    X(set_element_int_rk__add_i32_rr__jump_less_equal_int_rr_x, \
      ABUT_SET_ELEMENT_INT(set_element_int_rk, ABUT_R(op->a), ABUT_R(op->b)->kind ^ ABUT_KIND_I32, \
       abut_int(ABUT_R(op->b)), ABUT_K(op->c)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) ABUT_ONWARD ABUT_JUMP_WHEN(less_equal_int, \
       held_int, abut_int(ABUT_R(op->b)))) \
    X(less_int_rk__both, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_int_rk__both__jump_false, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_int_rk__both__jump_true, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(less_int_rk__either, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_int_rk__either__jump_false, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_int_rk__either__jump_true, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(less_int_rr__both, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_int_rr__both__jump_false, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_int_rr__both__jump_true, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(less_int_rr__either, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_int_rr__either__jump_false, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_int_rr__either__jump_true, \
      ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(less_equal_int_rk__both, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_equal_int_rk__both__jump_false, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_equal_int_rk__both__jump_true, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(less_equal_int_rk__either, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_equal_int_rk__either__jump_false, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_equal_int_rk__either__jump_true, \
      ABUT_ANSWER(less_equal_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(same_bits_rk__both, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(same_bits_rk__both__jump_false, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(same_bits_rk__both__jump_true, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(same_bits_rk__either, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(same_bits_rk__either__jump_false, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(same_bits_rk__either__jump_true, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) == abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(differ_bits_rk__both, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(differ_bits_rk__both__jump_false, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(differ_bits_rk__both__jump_true, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(differ_bits_rk__either, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(differ_bits_rk__either__jump_false, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(differ_bits_rk__either__jump_true, \
      abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, abut_int(ABUT_R(op->b)) != abut_int(ABUT_K(op->c))); \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits | \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(less_rk__both, \
      ABUT_COMPARE(less_rk, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits & ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_rk__both__jump_false, \
      ABUT_COMPARE(less_rk, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits & ABUT_R(op->c)->bits); ABUT_ONWARD \
       ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_rk__both__jump_true, \
      ABUT_COMPARE(less_rk, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits & ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, \
       ABUT_R(op->a), truth)) \
    X(less_rk__either, \
      ABUT_COMPARE(less_rk, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits | ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(less_rk__either__jump_false, \
      ABUT_COMPARE(less_rk, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits | ABUT_R(op->c)->bits); ABUT_ONWARD \
       ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(less_rk__either__jump_true, \
      ABUT_COMPARE(less_rk, less, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits | ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, \
       ABUT_R(op->a), truth)) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_equal_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_COMPARE(less_equal_rk, less_equal, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_equal_rk_x__less_int_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_COMPARE(less_equal_rk, less_equal, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ANSWER(less_int, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_equal_rk_x__less_int_rk__both, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_COMPARE(less_equal_rk, less_equal, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ANSWER(less_int, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits & ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_equal_rk_x__less_int_rk__both__jump_false, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_COMPARE(less_equal_rk, less_equal, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ANSWER(less_int, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits & ABUT_R(op->c)->bits); ABUT_ONWARD \
       ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_equal_rk_x__less_int_rk__both__jump_true, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD \
       ABUT_COMPARE(less_equal_rk, less_equal, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_ANSWER(less_int, ABUT_R(op->a), \
       abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_ONWARD abut_set(ABUT_R(op->a), \
       ABUT_KIND_BOOL, ABUT_R(op->b)->bits & ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, \
       ABUT_R(op->a), truth)) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_rk_x, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD ABUT_COMPARE(less_rk, \
       less, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_rk_x__less_int_rk, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD ABUT_COMPARE(less_rk, \
       less, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_rk_x__less_int_rk__both, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD ABUT_COMPARE(less_rk, \
       less, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_NEXT) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_rk_x__less_int_rk__both__jump_false, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD ABUT_COMPARE(less_rk, \
       less, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_false, ABUT_R(op->a), !truth)) \
    X(multiply_rr__multiply_rr__add_rr_xy__less_rk_x__less_int_rk__both__jump_true, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, before, 0, held) ABUT_ONWARD ABUT_COMPARE(less_rk, \
       less, ABUT_R(op->a), 0, held, ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_ANSWER(less_int, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD abut_set(ABUT_R(op->a), ABUT_KIND_BOOL, ABUT_R(op->b)->bits & \
       ABUT_R(op->c)->bits); ABUT_ONWARD ABUT_JUMP_TRUTH(jump_true, ABUT_R(op->a), truth)) \
    X(add_i32_rk__jump, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(add_i32_rr__jump, \
      ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(sub_i32_rk__jump, \
      ABUT_INTEGERS(sub_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(add_i64_rk__jump, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_K(op->c))) \
       ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(add_i64_rr__jump, \
      ABUT_INTEGERS(add_i64, I64, ABUT_R(op->a), abut_int(ABUT_R(op->b)), abut_int(ABUT_R(op->c))) \
       ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(move__jump, ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(multiply_kr__multiply_rr_x__add_rr_x__move__add_i32_rk__jump, \
      ABUT_ARITHMETIC(multiply_kr, multiply, ABUT_R(op->a), ABUT_K(op->b)->kind, \
       abut_number(ABUT_K(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_INTEGERS(add_i32, I32, ABUT_R(op->a), abut_int(ABUT_R(op->b)), \
       abut_int(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \

/* By handler: where those begin that do the same and one more part, {that part, the handler}. A part is
 * the number of its handler, 256 more when x is the number computed before it, 512 more when y is, 768 more
 * when y is and x is the one before that; of moves, 1024 more when x is an I32, 1280 more when it is an
 * I64. */
static const uint16_t abut_machine_longer_start[] = {
    0, 8, 13, 13, 13, 13, 47, 73, 73, 90, 113, 115, 140, 156, 165, 171, 180, 180, 184, 191,
    191, 191, 191, 191, 191, 191, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 211,
    211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211,
    211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 215, 215,
    217, 219, 219, 219, 219, 219, 219, 219, 219, 226, 226, 256, 284, 284, 301, 328, 328, 343, 355, 355,
    355, 358, 358, 364, 369, 369, 369, 398, 425, 425, 442, 466, 466, 482, 494, 494, 494, 497, 497, 503,
    508, 508, 508, 508, 515, 515, 515, 522, 522, 522, 529, 529, 529, 536, 536, 538, 544, 544, 544, 548,
    550, 550, 550, 550, 550, 550, 550, 550, 550, 550, 550, 550, 550, 550, 552, 554, 554, 554, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 558, 558, 560, 560, 560, 560, 560, 560, 560, 560, 560,
    560, 560, 563, 566, 568, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570,
    570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570,
    570, 570, 570, 570, 570, 570, 570, 570, 578, 578, 578, 578, 578, 586, 586, 586, 586, 586, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 598, 604, 604, 607, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612,
    612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 615, 620, 620, 623, 628, 628, 628, 628, 628, 628,
    628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 631, 631, 634, 637, 637, 640,
    640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 642, 642, 642, 644, 644, 644, 645, 645,
    646, 646, 647, 647, 647, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648,
    648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 650, 661,
    661, 661, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 666, 667, 667, 667, 670,
    670, 670, 670, 672, 672, 672, 674, 674, 674, 676, 676, 676, 678, 678, 678, 680, 680, 680, 682, 683,
    684, 686, 686, 686, 688, 689, 690, 692, 692, 692, 694, 694, 694, 696, 696, 696, 698, 698, 698, 700,
    700, 700, 702, 702, 702, 706, 706, 706, 706, 706, 710, 710, 710, 710, 710, 714, 714, 714, 714, 714,
    716, 716, 717, 718, 719, 719, 720, 720, 721, 721, 721, 721, 721, 721, 721, 721, 723, 724, 726, 726,
    726, 726, 726, 726, 729, 731, 731, 733, 735, 735, 735, 735, 735, 735, 735, 735, 735, 735, 736, 736,
    737, 737, 738, 738, 738, 739, 739, 740, 740, 741, 741, 743, 743, 743, 747, 747, 747, 747, 747, 751,
    751, 751, 751, 751, 755, 755, 755, 755, 755, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 762, 765, 767, 770, 770, 773, 776, 778, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 781, 782, 782, 782, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783,
    783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783,
    783, 783, 784, 785, 787, 788, 789, 789, 790, 791, 792, 793, 794, 794, 794, 794, 796, 796, 796, 798,
    798, 798, 800, 800, 800, 802, 802, 802, 804, 804, 804, 806, 806, 806, 808, 808, 808, 808, 808, 808,
    808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808,
    808, 808, 808, 808, 808, 808, 810, 812, 814, 817, 817, 819, 821, 823, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 826, 827, 827, 827, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828,
    828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828,
    828, 828, 829, 830, 832, 833, 834, 834, 835, 836, 837, 838, 839, 839, 839, 839, 841, 841, 841, 843,
    843, 843, 845, 845, 845, 847, 847, 847, 849, 849, 849, 851, 851, 851, 853, 853, 853, 853, 853, 853,
    853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 855, 855, 855, 857, 857, 857, 859, 859,
    859, 861, 861, 861, 863, 863, 863, 865, 865, 865, 867, 867, 867, 869, 869, 869, 871, 871, 871, 873,
    873, 873, 875, 875, 875, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878,
    878, 878, 879, 879, 880, 880, 880, 880, 882, 882, 882, 884, 884, 884, 884, 884, 884, 885, 885, 886,
    886, 887, 887, 888, 888, 888, 888, 888, 888, 895, 895, 896, 896, 897, 899, 899, 899, 906, 906, 906,
    906, 906, 906, 906, 906, 907, 909, 909, 909, 910, 912, 912, 912, 914, 914, 914, 916, 916, 916, 920,
    920, 920, 924, 924, 924, 928, 928, 928, 932, 932, 932, 932, 932, 932, 932, 932, 932, 932, 932, 934,
    934, 934, 936, 936, 936, 938, 938, 938, 940, 940, 940, 942, 942, 942, 944, 944, 944, 946, 946, 946,
    948, 948, 948, 950, 950, 950, 952, 952, 952, 954, 954, 954, 956, 956, 956, 957, 958, 960, 960, 960,
    961, 962, 964, 964, 964, 964, 964, 964, 964, 964, 964, 964,
};
static const uint16_t abut_machine_longer[][2] = {
    {0, 543}, {1, 544}, {72, 545}, {6, 570}, {73, 1005}, {91, 1035}, {71, 1050}, {38, 1189}, {0, 546}, {1, 547},
    {72, 548}, {73, 1006}, {71, 1051}, {38, 232}, {303, 266}, {306, 267}, {309, 268}, {312, 269}, {302, 279}, {305, 280},
    {308, 281}, {311, 282}, {301, 283}, {315, 289}, {318, 290}, {299, 291}, {321, 304}, {317, 305}, {314, 306}, {261, 310},
    {517, 311}, {262, 312}, {264, 337}, {520, 338}, {265, 339}, {267, 361}, {523, 362}, {268, 363}, {274, 382}, {271, 383},
    {270, 384}, {6, 504}, {256, 529}, {0, 535}, {74, 542}, {72, 553}, {91, 1023}, {38, 227}, {303, 262}, {306, 263},
    {309, 264}, {312, 265}, {302, 274}, {305, 275}, {308, 276}, {311, 277}, {301, 278}, {261, 313}, {517, 314}, {262, 315},
    {264, 340}, {520, 341}, {265, 342}, {267, 364}, {523, 365}, {268, 366}, {274, 385}, {271, 386}, {270, 387}, {256, 530},
    {73, 540}, {72, 554}, {0, 564}, {261, 316}, {517, 317}, {262, 318}, {264, 343}, {520, 344}, {265, 345}, {267, 367},
    {523, 368}, {268, 369}, {274, 388}, {271, 389}, {270, 390}, {6, 509}, {256, 531}, {72, 550}, {0, 557}, {91, 1026},
    {38, 237}, {303, 270}, {306, 271}, {309, 272}, {312, 273}, {302, 284}, {305, 285}, {308, 286}, {311, 287}, {301, 288},
    {261, 319}, {517, 320}, {262, 321}, {264, 346}, {520, 347}, {265, 348}, {267, 370}, {523, 371}, {268, 372}, {256, 532},
    {73, 541}, {72, 551}, {0, 559}, {72, 552}, {0, 561}, {315, 292}, {318, 293}, {301, 294}, {299, 295}, {321, 307},
    {317, 308}, {314, 309}, {261, 322}, {517, 323}, {262, 324}, {264, 349}, {520, 350}, {265, 351}, {267, 373}, {523, 374},
    {268, 375}, {274, 391}, {271, 392}, {270, 393}, {11, 437}, {6, 514}, {256, 533}, {72, 555}, {0, 566}, {91, 1029},
    {261, 325}, {517, 326}, {262, 327}, {264, 352}, {520, 353}, {265, 354}, {267, 376}, {523, 377}, {268, 378}, {274, 394},
    {271, 395}, {270, 396}, {256, 534}, {72, 556}, {0, 568}, {91, 1032}, {261, 448}, {517, 449}, {264, 450}, {520, 451},
    {262, 452}, {265, 453}, {267, 454}, {523, 458}, {268, 521}, {261, 328}, {517, 329}, {262, 330}, {264, 355}, {520, 356},
    {265, 357}, {261, 331}, {517, 332}, {262, 333}, {264, 358}, {520, 359}, {265, 360}, {267, 379}, {523, 380}, {268, 381},
    {315, 300}, {318, 301}, {301, 302}, {299, 303}, {315, 296}, {318, 297}, {301, 298}, {299, 299}, {261, 334}, {517, 335},
    {262, 336}, {171, 1168}, {172, 1171}, {59, 254}, {62, 255}, {65, 256}, {68, 257}, {58, 258}, {61, 259}, {64, 260},
    {67, 261}, {192, 663}, {190, 664}, {189, 665}, {187, 666}, {188, 667}, {191, 668}, {194, 669}, {196, 670}, {41, 671},
    {40, 672}, {41, 593}, {40, 594}, {5, 595}, {11, 596}, {5, 573}, {6, 578}, {5, 583}, {6, 588}, {0, 1060},
    {90, 1061}, {106, 1062}, {5, 1063}, {11, 1064}, {41, 1065}, {40, 1066}, {444, 601}, {443, 602}, {447, 603}, {446, 604},
    {701, 613}, {699, 614}, {704, 615}, {702, 616}, {452, 624}, {450, 625}, {451, 626}, {346, 685}, {602, 686}, {347, 687},
    {359, 688}, {391, 689}, {349, 715}, {605, 716}, {350, 717}, {352, 718}, {608, 719}, {353, 720}, {1024, 793}, {0, 807},
    {91, 815}, {73, 838}, {74, 841}, {71, 1056}, {693, 1073}, {38, 1185}, {444, 597}, {443, 598}, {447, 599}, {446, 600},
    {701, 609}, {699, 610}, {704, 611}, {702, 612}, {452, 621}, {450, 622}, {451, 623}, {346, 690}, {602, 691}, {347, 692},
    {359, 693}, {391, 694}, {349, 721}, {605, 722}, {350, 723}, {352, 724}, {608, 725}, {353, 726}, {1024, 794}, {73, 836},
    {74, 844}, {71, 1057}, {693, 1074}, {38, 1184}, {346, 695}, {602, 696}, {347, 697}, {359, 698}, {391, 699}, {349, 727},
    {605, 728}, {350, 729}, {352, 730}, {608, 731}, {353, 732}, {1024, 795}, {0, 810}, {91, 818}, {73, 839}, {74, 842},
    {71, 1058}, {444, 605}, {443, 606}, {447, 607}, {446, 608}, {701, 617}, {699, 618}, {704, 619}, {702, 620}, {452, 627},
    {450, 628}, {451, 629}, {346, 700}, {602, 701}, {347, 702}, {359, 703}, {391, 704}, {349, 733}, {605, 734}, {350, 735},
    {352, 736}, {608, 737}, {353, 738}, {1024, 796}, {73, 837}, {71, 1059}, {693, 1075}, {38, 1186}, {346, 705}, {602, 706},
    {347, 707}, {359, 708}, {391, 709}, {349, 739}, {605, 740}, {350, 741}, {352, 742}, {608, 743}, {353, 744}, {1024, 797},
    {91, 821}, {73, 840}, {74, 843}, {346, 710}, {602, 711}, {347, 712}, {359, 713}, {391, 714}, {349, 745}, {605, 746},
    {350, 747}, {352, 748}, {608, 749}, {353, 750}, {1024, 798}, {346, 773}, {602, 774}, {1024, 800}, {450, 675}, {452, 676},
    {346, 769}, {602, 770}, {1024, 799}, {0, 801}, {450, 673}, {452, 674}, {346, 771}, {602, 772}, {0, 804}, {444, 634},
    {443, 635}, {447, 636}, {446, 637}, {701, 646}, {699, 647}, {704, 648}, {702, 649}, {452, 657}, {450, 658}, {451, 659},
    {362, 845}, {618, 846}, {363, 847}, {375, 848}, {391, 849}, {365, 875}, {621, 876}, {366, 877}, {368, 878}, {624, 879},
    {369, 880}, {1280, 953}, {0, 967}, {107, 975}, {73, 998}, {74, 1001}, {91, 1011}, {38, 1188}, {444, 630}, {443, 631},
    {447, 632}, {446, 633}, {701, 642}, {699, 643}, {704, 644}, {702, 645}, {452, 654}, {450, 655}, {451, 656}, {362, 850},
    {618, 851}, {363, 852}, {375, 853}, {391, 854}, {365, 881}, {621, 882}, {366, 883}, {368, 884}, {624, 885}, {369, 886},
    {1280, 954}, {73, 996}, {74, 1004}, {91, 1020}, {38, 1187}, {362, 855}, {618, 856}, {363, 857}, {375, 858}, {391, 859},
    {365, 887}, {621, 888}, {366, 889}, {368, 890}, {624, 891}, {369, 892}, {1280, 955}, {0, 970}, {107, 978}, {73, 999},
    {74, 1002}, {91, 1014}, {444, 638}, {443, 639}, {447, 640}, {446, 641}, {701, 650}, {699, 651}, {704, 652}, {702, 653},
    {452, 660}, {450, 661}, {451, 662}, {362, 860}, {618, 861}, {363, 862}, {375, 863}, {391, 864}, {365, 893}, {621, 894},
    {366, 895}, {368, 896}, {624, 897}, {369, 898}, {1280, 956}, {73, 997}, {362, 865}, {618, 866}, {363, 867}, {375, 868},
    {391, 869}, {365, 899}, {621, 900}, {366, 901}, {368, 902}, {624, 903}, {369, 904}, {1280, 957}, {107, 981}, {73, 1000},
    {74, 1003}, {91, 1017}, {362, 870}, {618, 871}, {363, 872}, {375, 873}, {391, 874}, {365, 905}, {621, 906}, {366, 907},
    {368, 908}, {624, 909}, {369, 910}, {1280, 958}, {362, 933}, {618, 934}, {1280, 960}, {450, 679}, {452, 680}, {362, 929},
    {618, 930}, {1280, 959}, {0, 961}, {450, 677}, {452, 678}, {362, 931}, {618, 932}, {0, 964}, {394, 777}, {650, 778},
    {392, 779}, {648, 780}, {391, 781}, {346, 787}, {602, 788}, {394, 782}, {650, 783}, {392, 784}, {648, 785}, {391, 786},
    {346, 789}, {602, 790}, {394, 937}, {650, 938}, {392, 939}, {648, 940}, {391, 941}, {362, 947}, {618, 948}, {394, 942},
    {650, 943}, {392, 944}, {648, 945}, {391, 946}, {362, 949}, {618, 950}, {450, 683}, {452, 684}, {450, 681}, {452, 682},
    {346, 775}, {602, 776}, {362, 935}, {618, 936}, {353, 791}, {91, 824}, {369, 951}, {107, 984}, {353, 792}, {369, 952},
    {171, 1144}, {172, 1147}, {171, 1138}, {172, 1141}, {171, 1150}, {172, 1153}, {171, 1156}, {172, 1159}, {171, 1162}, {172, 1165},
    {41, 1084}, {40, 1085}, {88, 1088}, {41, 1086}, {40, 1087}, {88, 1096}, {91, 1118}, {90, 1121}, {91, 1124}, {90, 1127},
    {315, 228}, {318, 229}, {321, 230}, {324, 231}, {314, 242}, {317, 243}, {320, 244}, {323, 245}, {315, 233}, {318, 234},
    {321, 235}, {324, 236}, {314, 246}, {317, 247}, {320, 248}, {323, 249}, {315, 238}, {318, 239}, {321, 240}, {324, 241},
    {314, 250}, {317, 251}, {320, 252}, {323, 253}, {261, 413}, {262, 414}, {264, 415}, {91, 1041}, {261, 416}, {262, 417},
    {264, 418}, {11, 462}, {12, 465}, {91, 1038}, {261, 425}, {262, 426}, {264, 427}, {261, 428}, {262, 429}, {264, 430},
    {11, 474}, {12, 477}, {261, 419}, {262, 420}, {264, 421}, {261, 422}, {262, 423}, {264, 424}, {11, 468}, {12, 471},
    {261, 431}, {262, 432}, {264, 433}, {261, 434}, {262, 435}, {264, 436}, {11, 480}, {12, 483}, {261, 401}, {517, 402},
    {520, 403}, {261, 404}, {517, 405}, {520, 406}, {261, 407}, {517, 408}, {520, 409}, {261, 410}, {517, 411}, {520, 412},
    {517, 397}, {262, 398}, {517, 399}, {262, 400}, {6, 486}, {6, 489}, {0, 525}, {0, 527}, {773, 438}, {776, 441},
    {261, 439}, {264, 440}, {303, 444}, {306, 445}, {315, 446}, {318, 447}, {309, 1047}, {312, 1048}, {321, 1049}, {284, 1174},
    {281, 1179}, {261, 442}, {264, 443}, {261, 455}, {517, 456}, {520, 457}, {0, 519}, {261, 459}, {517, 460}, {520, 461},
    {773, 463}, {776, 464}, {773, 466}, {776, 467}, {773, 469}, {776, 470}, {773, 472}, {776, 473}, {773, 475}, {776, 476},
    {773, 478}, {776, 479}, {6, 492}, {6, 495}, {773, 481}, {776, 482}, {773, 484}, {776, 485}, {6, 498}, {6, 501},
    {303, 487}, {306, 488}, {303, 490}, {306, 491}, {303, 493}, {306, 494}, {303, 496}, {306, 497}, {303, 499}, {306, 500},
    {303, 502}, {306, 503}, {303, 505}, {306, 506}, {302, 507}, {305, 508}, {303, 510}, {306, 511}, {302, 512}, {305, 513},
    {303, 515}, {306, 516}, {302, 517}, {305, 518}, {6, 520}, {91, 1044}, {261, 522}, {0, 523}, {6, 524}, {6, 526},
    {6, 528}, {256, 536}, {72, 563}, {6, 537}, {303, 538}, {306, 539}, {72, 549}, {73, 1007}, {71, 1052}, {73, 1008},
    {71, 1053}, {73, 1009}, {71, 1054}, {73, 1010}, {71, 1055}, {72, 558}, {72, 560}, {72, 562}, {72, 565}, {72, 567},
    {72, 569}, {303, 571}, {306, 572}, {303, 574}, {306, 575}, {302, 576}, {305, 577}, {303, 579}, {306, 580}, {302, 581},
    {305, 582}, {303, 584}, {306, 585}, {302, 586}, {305, 587}, {303, 589}, {306, 590}, {302, 591}, {305, 592}, {359, 751},
    {391, 752}, {693, 1076}, {359, 753}, {391, 754}, {693, 1078}, {359, 755}, {391, 756}, {602, 763}, {346, 764}, {347, 765},
    {359, 757}, {391, 758}, {693, 1080}, {359, 759}, {391, 760}, {693, 1082}, {359, 761}, {391, 762}, {602, 766}, {346, 767},
    {347, 768}, {91, 827}, {91, 830}, {1024, 802}, {0, 803}, {452, 813}, {701, 814}, {1024, 805}, {0, 806}, {1024, 808},
    {0, 809}, {91, 833}, {1024, 811}, {0, 812}, {444, 816}, {443, 817}, {444, 819}, {443, 820}, {444, 822}, {443, 823},
    {444, 825}, {443, 826}, {444, 828}, {443, 829}, {444, 831}, {443, 832}, {444, 834}, {443, 835}, {375, 911}, {391, 912},
    {375, 913}, {391, 914}, {375, 915}, {391, 916}, {618, 923}, {362, 924}, {363, 925}, {375, 917}, {391, 918}, {375, 919},
    {391, 920}, {375, 921}, {391, 922}, {618, 926}, {362, 927}, {363, 928}, {107, 987}, {107, 990}, {1280, 962}, {0, 963},
    {452, 973}, {701, 974}, {1280, 965}, {0, 966}, {1280, 968}, {0, 969}, {107, 993}, {1280, 971}, {0, 972}, {444, 976},
    {443, 977}, {444, 979}, {443, 980}, {444, 982}, {443, 983}, {444, 985}, {443, 986}, {444, 988}, {443, 989}, {444, 991},
    {443, 992}, {444, 994}, {443, 995}, {444, 1012}, {443, 1013}, {444, 1015}, {443, 1016}, {444, 1018}, {443, 1019}, {444, 1021},
    {443, 1022}, {444, 1024}, {443, 1025}, {444, 1027}, {443, 1028}, {444, 1030}, {443, 1031}, {444, 1033}, {443, 1034}, {444, 1036},
    {443, 1037}, {444, 1039}, {443, 1040}, {444, 1042}, {443, 1043}, {444, 1045}, {443, 1046}, {38, 1190}, {91, 1067}, {91, 1070},
    {444, 1068}, {443, 1069}, {444, 1071}, {443, 1072}, {88, 1077}, {88, 1079}, {88, 1081}, {88, 1083}, {0, 1089}, {90, 1090},
    {106, 1091}, {5, 1092}, {11, 1093}, {41, 1094}, {40, 1095}, {91, 1112}, {91, 1115}, {517, 1104}, {261, 1108}, {0, 1097},
    {90, 1098}, {106, 1099}, {5, 1100}, {11, 1101}, {41, 1102}, {40, 1103}, {91, 1105}, {444, 1106}, {443, 1107}, {91, 1109},
    {444, 1110}, {443, 1111}, {444, 1113}, {443, 1114}, {444, 1116}, {443, 1117}, {444, 1119}, {443, 1120}, {447, 1130}, {446, 1131},
    {444, 1122}, {443, 1123}, {447, 1132}, {446, 1133}, {444, 1125}, {443, 1126}, {447, 1134}, {446, 1135}, {444, 1128}, {443, 1129},
    {447, 1136}, {446, 1137}, {41, 1139}, {40, 1140}, {41, 1142}, {40, 1143}, {41, 1145}, {40, 1146}, {41, 1148}, {40, 1149},
    {41, 1151}, {40, 1152}, {41, 1154}, {40, 1155}, {41, 1157}, {40, 1158}, {41, 1160}, {40, 1161}, {41, 1163}, {40, 1164},
    {41, 1166}, {40, 1167}, {41, 1169}, {40, 1170}, {41, 1172}, {40, 1173}, {154, 1175}, {171, 1176}, {41, 1177}, {40, 1178},
    {154, 1180}, {171, 1181}, {41, 1182}, {40, 1183},
};
