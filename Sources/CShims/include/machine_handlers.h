/* Generated from schemas/machine.instructions by schemas/render_machine.py. Do not edit. */

#define ABUT_MACHINE_HANDLERS 1271u

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
    X(add_rr__call_value_k, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, \
       ABUT_K(op->c))) \
    X(add_rr__call_value_r, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, \
       ABUT_R(op->c))) \
    X(add_rk__call_value_k, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, \
       ABUT_K(op->c))) \
    X(add_rk__call_value_r, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, \
       ABUT_R(op->c))) \
    X(subtract_rr__call_value_k, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(subtract_rr__call_value_r, \
      ABUT_ARITHMETIC(subtract_rr, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(subtract_rk__call_value_k, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(subtract_rk__call_value_r, \
      ABUT_ARITHMETIC(subtract_rk, subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(move__call_value_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(move__call_value_r, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(load__call_value_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(load__call_value_r, \
      ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(move__subtract_rk, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, subtract, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(move__subtract_rk__call_value_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, subtract, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(move__subtract_rk__call_value_r, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, subtract, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(move__add_rk, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(move__add_rk__call_value_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(move__add_rk__call_value_r, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(move__move, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_NEXT) \
    X(move__move__call_value_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(move__move__call_value_r, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(move__load, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_NEXT) \
    X(move__load__call_value_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) \
       ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, ABUT_K(op->c))) \
    X(move__load__call_value_r, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) \
       ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, ABUT_R(op->c))) \
    X(move__move__load, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_NEXT) \
    X(move__move__load__call_value_k, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_CALL_VALUE(call_value_k, \
       ABUT_K(op->c))) \
    X(move__move__load__call_value_r, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) \
       ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_CALL_VALUE(call_value_r, \
       ABUT_R(op->c))) \
    X(add_rk__return_r, \
      ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(multiply_rr__return_r, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_RETURN(ABUT_R(op->a))) \
    X(multiply_rk__return_r, \
      ABUT_ARITHMETIC(multiply_rk, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD \
       ABUT_RETURN(ABUT_R(op->a))) \
    X(add_rr__add_rr_x__return_r, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_RETURN(ABUT_R(op->a))) \
    X(multiply_rr__add_rr_x__return_r, \
      ABUT_ARITHMETIC(multiply_rr, multiply, ABUT_R(op->a), ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), 0, held, ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(move__add_rk__jump, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(move__add_rk__jump__jump_not_less_rk_x, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rk, less, 0, \
       held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(move__add_rk__jump__jump_not_less_rr_x, \
      ABUT_COPY(ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), \
       ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, \
       held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(add_rr__add_rk__jump, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(add_rr__add_rk__jump__jump_not_less_rk_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rk, less, 0, \
       held, ABUT_K(op->b)->kind, abut_number(ABUT_K(op->b)), !yes)) \
    X(add_rr__add_rk__jump__jump_not_less_rr_x, \
      ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, \
       held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(get_box__add_rk, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(get_box__add_rk__set_box_rr, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(get_box__add_rk__set_box_rr__get_box, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_NEXT) \
    X(get_box__add_rk__set_box_rr__get_box__return_r, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(get_box__add_rr, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_box__add_rr__set_box_rr, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(get_box__add_rr__set_box_rr__get_box, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_NEXT) \
    X(get_box__add_rr__set_box_rr__get_box__return_r, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(get_box__subtract_rk, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(get_box__subtract_rk__set_box_rr, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(get_box__subtract_rk__set_box_rr__get_box, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_NEXT) \
    X(get_box__subtract_rk__set_box_rr__get_box__return_r, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rk, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(get_box__subtract_rr, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(get_box__subtract_rr__set_box_rr, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_NEXT) \
    X(get_box__subtract_rr__set_box_rr__get_box, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_NEXT) \
    X(get_box__subtract_rr__set_box_rr__get_box__return_r, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_ARITHMETIC(subtract_rr, \
       subtract, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_COPY(&abut_box(ABUT_R(op->a))->value, \
       ABUT_R(op->b)) ABUT_ONWARD ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) \
       ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
    X(get_box__return_r, \
      ABUT_COPY(ABUT_R(op->a), &abut_box(ABUT_R(op->b))->value) ABUT_ONWARD ABUT_RETURN(ABUT_R(op->a))) \
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
    X(set_element_rr__add_rr__jump, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(set_element_rr__add_rr__jump__jump_not_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       !yes)) \
    X(set_element_rr__add_rr__jump__jump_not_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(set_element_rr__add_rk__jump, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(set_element_rr__add_rk__jump__jump_not_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       !yes)) \
    X(set_element_rr__add_rk__jump__jump_not_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rr, ABUT_R(op->a), ABUT_R(op->b), ABUT_R(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(set_element_rk__add_rr__jump, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(set_element_rk__add_rr__jump__jump_not_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       !yes)) \
    X(set_element_rk__add_rr__jump__jump_not_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rr, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_R(op->c)->kind, abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(set_element_rk__add_rk__jump, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(set_element_rk__add_rk__jump__jump_not_less_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       !yes)) \
    X(set_element_rk__add_rk__jump__jump_not_less_equal_rr_x, \
      ABUT_SET_ELEMENT(set_element_rk, ABUT_R(op->a), ABUT_R(op->b), ABUT_K(op->c)) ABUT_ONWARD \
       ABUT_ARITHMETIC(add_rk, add, ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), \
       ABUT_K(op->c)->kind, abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW \
       ABUT_JUMP_ORDER(jump_not_less_equal_rr, less_equal, 0, held, ABUT_R(op->b)->kind, \
       abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rr__add_rr, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(push_rr__add_rr__jump, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(push_rr__add_rr__jump__jump_not_less_rr_x, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, \
       held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rr__add_rr__jump__jump_not_less_equal_rr_x, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rr__add_rk, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(push_rr__add_rk__jump, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(push_rr__add_rk__jump__jump_not_less_rr_x, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, \
       held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rr__add_rk__jump__jump_not_less_equal_rr_x, \
      ABUT_PUSH(push_rr, ABUT_R(op->a), ABUT_R(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rk__add_rr, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_NEXT) \
    X(push_rk__add_rr__jump, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(push_rk__add_rr__jump__jump_not_less_rr_x, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, \
       held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rk__add_rr__jump__jump_not_less_equal_rr_x, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rr, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_R(op->c)->kind, \
       abut_number(ABUT_R(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rk__add_rk, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_NEXT) \
    X(push_rk__add_rk__jump, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_TAKE(ABUT_NEAR)) \
    X(push_rk__add_rk__jump__jump_not_less_rr_x, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_rr, less, 0, \
       held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
    X(push_rk__add_rk__jump__jump_not_less_equal_rr_x, \
      ABUT_PUSH(push_rk, ABUT_R(op->a), ABUT_K(op->b)) ABUT_ONWARD ABUT_ARITHMETIC(add_rk, add, \
       ABUT_R(op->a), ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), ABUT_K(op->c)->kind, \
       abut_number(ABUT_K(op->c))) ABUT_ONWARD ABUT_FOLLOW ABUT_JUMP_ORDER(jump_not_less_equal_rr, \
       less_equal, 0, held, ABUT_R(op->b)->kind, abut_number(ABUT_R(op->b)), !yes)) \
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
    0, 11, 18, 18, 18, 18, 54, 83, 83, 102, 127, 129, 155, 172, 181, 187, 196, 196, 200, 207,
    207, 207, 207, 207, 207, 207, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 227,
    227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
    227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 231, 231,
    233, 235, 235, 235, 235, 235, 235, 235, 235, 242, 242, 272, 300, 300, 317, 344, 344, 359, 371, 371,
    371, 374, 374, 380, 385, 385, 385, 414, 441, 441, 458, 482, 482, 498, 510, 510, 510, 513, 513, 519,
    524, 524, 524, 524, 531, 531, 531, 538, 538, 538, 545, 545, 545, 552, 552, 554, 560, 560, 560, 564,
    566, 566, 566, 566, 566, 566, 566, 566, 566, 566, 566, 566, 566, 566, 568, 570, 570, 570, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 572, 572, 574, 574, 576, 576, 576, 576, 576, 576, 576, 576, 576,
    576, 576, 579, 582, 584, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586,
    586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 586, 591, 591,
    591, 591, 591, 591, 591, 593, 595, 595, 603, 603, 603, 603, 603, 611, 611, 611, 611, 611, 619, 619,
    619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619,
    619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619,
    619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619,
    619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 619, 620, 620, 620, 620, 620, 620, 620, 620, 620,
    620, 620, 620, 625, 631, 631, 634, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 639,
    639, 639, 639, 639, 639, 639, 639, 639, 639, 639, 642, 647, 647, 650, 655, 655, 655, 655, 655, 655,
    655, 655, 655, 655, 655, 655, 655, 655, 655, 655, 655, 655, 655, 655, 658, 658, 661, 664, 664, 667,
    667, 667, 667, 667, 667, 667, 667, 667, 667, 667, 667, 667, 669, 669, 669, 671, 671, 671, 672, 672,
    673, 673, 674, 674, 674, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675,
    675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 677, 688,
    688, 688, 690, 690, 690, 690, 690, 690, 690, 690, 690, 690, 690, 690, 690, 693, 694, 694, 694, 697,
    697, 697, 697, 699, 699, 699, 701, 701, 701, 703, 703, 703, 705, 705, 705, 707, 707, 707, 709, 710,
    711, 713, 713, 713, 715, 716, 717, 719, 719, 719, 721, 721, 721, 723, 723, 723, 725, 725, 725, 727,
    727, 727, 729, 729, 729, 734, 734, 734, 734, 734, 738, 738, 738, 738, 738, 742, 742, 742, 742, 742,
    744, 744, 745, 746, 747, 747, 748, 748, 749, 749, 749, 749, 749, 749, 749, 749, 751, 752, 754, 754,
    754, 754, 754, 754, 754, 754, 754, 754, 754, 754, 754, 754, 754, 754, 754, 754, 756, 756, 756, 761,
    761, 761, 767, 767, 767, 771, 771, 771, 773, 773, 773, 773, 773, 773, 773, 773, 775, 775, 775, 777,
    777, 777, 778, 779, 780, 780, 781, 782, 783, 783, 784, 785, 786, 786, 787, 788, 789, 789, 789, 789,
    791, 793, 793, 793, 793, 793, 793, 793, 793, 793, 793, 794, 794, 795, 795, 796, 796, 796, 797, 797,
    798, 798, 799, 799, 799, 799, 804, 804, 804, 804, 804, 809, 809, 809, 809, 809, 814, 814, 814, 814,
    814, 819, 819, 819, 819, 819, 819, 819, 819, 819, 821, 821, 821, 823, 823, 823, 825, 825, 825, 827,
    827, 827, 828, 830, 830, 830, 831, 833, 833, 833, 834, 836, 836, 836, 837, 839, 839, 839, 839, 839,
    839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839,
    839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839,
    839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839,
    839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839,
    839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839, 839,
    839, 839, 839, 839, 839, 839, 842, 845, 847, 850, 850, 853, 856, 858, 861, 861, 861, 861, 861, 861,
    861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861,
    861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861, 861,
    861, 861, 861, 861, 862, 862, 862, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863,
    863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863, 863,
    863, 863, 864, 865, 867, 868, 869, 869, 870, 871, 872, 873, 874, 874, 874, 874, 876, 876, 876, 878,
    878, 878, 880, 880, 880, 882, 882, 882, 884, 884, 884, 886, 886, 886, 888, 888, 888, 888, 888, 888,
    888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888,
    888, 888, 888, 888, 888, 888, 890, 892, 894, 897, 897, 899, 901, 903, 906, 906, 906, 906, 906, 906,
    906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906,
    906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906, 906,
    906, 906, 906, 906, 907, 907, 907, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908,
    908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908, 908,
    908, 908, 909, 910, 912, 913, 914, 914, 915, 916, 917, 918, 919, 919, 919, 919, 921, 921, 921, 923,
    923, 923, 925, 925, 925, 927, 927, 927, 929, 929, 929, 931, 931, 931, 933, 933, 933, 933, 933, 933,
    933, 933, 933, 933, 933, 933, 933, 933, 933, 933, 933, 933, 935, 935, 935, 937, 937, 937, 939, 939,
    939, 941, 941, 941, 943, 943, 943, 945, 945, 945, 947, 947, 947, 949, 949, 949, 951, 951, 951, 953,
    953, 953, 955, 955, 955, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958, 958,
    958, 958, 959, 959, 960, 960, 960, 960, 962, 962, 962, 964, 964, 964, 964, 964, 964, 965, 965, 966,
    966, 967, 967, 968, 968, 968, 968, 968, 968, 975, 975, 976, 976, 977, 979, 979, 979, 986, 986, 986,
    986, 986, 986, 986, 986, 987, 989, 989, 989, 990, 992, 992, 992, 994, 994, 994, 996, 996, 996, 1000,
    1000, 1000, 1004, 1004, 1004, 1008, 1008, 1008, 1012, 1012, 1012, 1012, 1012, 1012, 1012, 1012, 1012, 1012, 1012, 1014,
    1014, 1014, 1016, 1016, 1016, 1018, 1018, 1018, 1020, 1020, 1020, 1022, 1022, 1022, 1024, 1024, 1024, 1026, 1026, 1026,
    1028, 1028, 1028, 1030, 1030, 1030, 1032, 1032, 1032, 1034, 1034, 1034, 1036, 1036, 1036, 1037, 1038, 1040, 1040, 1040,
    1041, 1042, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044, 1044,
};
static const uint16_t abut_machine_longer[][2] = {
    {221, 551}, {220, 552}, {9, 555}, {6, 558}, {0, 561}, {1, 564}, {72, 598}, {73, 1085}, {91, 1115}, {71, 1130},
    {38, 1269}, {221, 553}, {220, 554}, {0, 599}, {1, 600}, {72, 601}, {73, 1086}, {71, 1131}, {38, 232}, {303, 266},
    {306, 267}, {309, 268}, {312, 269}, {302, 279}, {305, 280}, {308, 281}, {311, 282}, {301, 283}, {315, 289}, {318, 290},
    {299, 291}, {321, 304}, {317, 305}, {314, 306}, {261, 310}, {517, 311}, {262, 312}, {264, 337}, {520, 338}, {265, 339},
    {267, 361}, {523, 362}, {268, 363}, {274, 382}, {271, 383}, {270, 384}, {6, 504}, {256, 529}, {0, 535}, {74, 542},
    {221, 543}, {220, 544}, {72, 606}, {91, 1103}, {38, 227}, {303, 262}, {306, 263}, {309, 264}, {312, 265}, {302, 274},
    {305, 275}, {308, 276}, {311, 277}, {301, 278}, {261, 313}, {517, 314}, {262, 315}, {264, 340}, {520, 341}, {265, 342},
    {267, 364}, {523, 365}, {268, 366}, {274, 385}, {271, 386}, {270, 387}, {256, 530}, {73, 540}, {221, 545}, {220, 546},
    {74, 570}, {72, 607}, {0, 617}, {261, 316}, {517, 317}, {262, 318}, {264, 343}, {520, 344}, {265, 345}, {267, 367},
    {523, 368}, {268, 369}, {274, 388}, {271, 389}, {270, 390}, {6, 509}, {256, 531}, {221, 547}, {220, 548}, {72, 603},
    {0, 610}, {91, 1106}, {38, 237}, {303, 270}, {306, 271}, {309, 272}, {312, 273}, {302, 284}, {305, 285}, {308, 286},
    {311, 287}, {301, 288}, {261, 319}, {517, 320}, {262, 321}, {264, 346}, {520, 347}, {265, 348}, {267, 370}, {523, 371},
    {268, 372}, {256, 532}, {73, 541}, {221, 549}, {220, 550}, {72, 604}, {0, 612}, {72, 605}, {0, 614}, {315, 292},
    {318, 293}, {301, 294}, {299, 295}, {321, 307}, {317, 308}, {314, 309}, {261, 322}, {517, 323}, {262, 324}, {264, 349},
    {520, 350}, {265, 351}, {267, 373}, {523, 374}, {268, 375}, {274, 391}, {271, 392}, {270, 393}, {11, 437}, {6, 514},
    {256, 533}, {74, 571}, {72, 608}, {0, 619}, {91, 1109}, {261, 325}, {517, 326}, {262, 327}, {264, 352}, {520, 353},
    {265, 354}, {267, 376}, {523, 377}, {268, 378}, {274, 394}, {271, 395}, {270, 396}, {256, 534}, {74, 572}, {72, 609},
    {0, 621}, {91, 1112}, {261, 448}, {517, 449}, {264, 450}, {520, 451}, {262, 452}, {265, 453}, {267, 454}, {523, 458},
    {268, 521}, {261, 328}, {517, 329}, {262, 330}, {264, 355}, {520, 356}, {265, 357}, {261, 331}, {517, 332}, {262, 333},
    {264, 358}, {520, 359}, {265, 360}, {267, 379}, {523, 380}, {268, 381}, {315, 300}, {318, 301}, {301, 302}, {299, 303},
    {315, 296}, {318, 297}, {301, 298}, {299, 299}, {261, 334}, {517, 335}, {262, 336}, {171, 1248}, {172, 1251}, {59, 254},
    {62, 255}, {65, 256}, {68, 257}, {58, 258}, {61, 259}, {64, 260}, {67, 261}, {192, 743}, {190, 744}, {189, 745},
    {187, 746}, {188, 747}, {191, 748}, {194, 749}, {196, 750}, {41, 751}, {40, 752}, {41, 645}, {40, 646}, {5, 647},
    {11, 648}, {5, 625}, {6, 630}, {5, 635}, {6, 640}, {0, 1140}, {90, 1141}, {106, 1142}, {5, 1143}, {11, 1144},
    {41, 1145}, {40, 1146}, {444, 681}, {443, 682}, {447, 683}, {446, 684}, {701, 693}, {699, 694}, {704, 695}, {702, 696},
    {452, 704}, {450, 705}, {451, 706}, {346, 765}, {602, 766}, {347, 767}, {359, 768}, {391, 769}, {349, 795}, {605, 796},
    {350, 797}, {352, 798}, {608, 799}, {353, 800}, {1024, 873}, {0, 887}, {91, 895}, {73, 918}, {74, 921}, {71, 1136},
    {693, 1153}, {38, 1265}, {444, 677}, {443, 678}, {447, 679}, {446, 680}, {701, 689}, {699, 690}, {704, 691}, {702, 692},
    {452, 701}, {450, 702}, {451, 703}, {346, 770}, {602, 771}, {347, 772}, {359, 773}, {391, 774}, {349, 801}, {605, 802},
    {350, 803}, {352, 804}, {608, 805}, {353, 806}, {1024, 874}, {73, 916}, {74, 924}, {71, 1137}, {693, 1154}, {38, 1264},
    {346, 775}, {602, 776}, {347, 777}, {359, 778}, {391, 779}, {349, 807}, {605, 808}, {350, 809}, {352, 810}, {608, 811},
    {353, 812}, {1024, 875}, {0, 890}, {91, 898}, {73, 919}, {74, 922}, {71, 1138}, {444, 685}, {443, 686}, {447, 687},
    {446, 688}, {701, 697}, {699, 698}, {704, 699}, {702, 700}, {452, 707}, {450, 708}, {451, 709}, {346, 780}, {602, 781},
    {347, 782}, {359, 783}, {391, 784}, {349, 813}, {605, 814}, {350, 815}, {352, 816}, {608, 817}, {353, 818}, {1024, 876},
    {73, 917}, {71, 1139}, {693, 1155}, {38, 1266}, {346, 785}, {602, 786}, {347, 787}, {359, 788}, {391, 789}, {349, 819},
    {605, 820}, {350, 821}, {352, 822}, {608, 823}, {353, 824}, {1024, 877}, {91, 901}, {73, 920}, {74, 923}, {346, 790},
    {602, 791}, {347, 792}, {359, 793}, {391, 794}, {349, 825}, {605, 826}, {350, 827}, {352, 828}, {608, 829}, {353, 830},
    {1024, 878}, {346, 853}, {602, 854}, {1024, 880}, {450, 755}, {452, 756}, {346, 849}, {602, 850}, {1024, 879}, {0, 881},
    {450, 753}, {452, 754}, {346, 851}, {602, 852}, {0, 884}, {444, 714}, {443, 715}, {447, 716}, {446, 717}, {701, 726},
    {699, 727}, {704, 728}, {702, 729}, {452, 737}, {450, 738}, {451, 739}, {362, 925}, {618, 926}, {363, 927}, {375, 928},
    {391, 929}, {365, 955}, {621, 956}, {366, 957}, {368, 958}, {624, 959}, {369, 960}, {1280, 1033}, {0, 1047}, {107, 1055},
    {73, 1078}, {74, 1081}, {91, 1091}, {38, 1268}, {444, 710}, {443, 711}, {447, 712}, {446, 713}, {701, 722}, {699, 723},
    {704, 724}, {702, 725}, {452, 734}, {450, 735}, {451, 736}, {362, 930}, {618, 931}, {363, 932}, {375, 933}, {391, 934},
    {365, 961}, {621, 962}, {366, 963}, {368, 964}, {624, 965}, {369, 966}, {1280, 1034}, {73, 1076}, {74, 1084}, {91, 1100},
    {38, 1267}, {362, 935}, {618, 936}, {363, 937}, {375, 938}, {391, 939}, {365, 967}, {621, 968}, {366, 969}, {368, 970},
    {624, 971}, {369, 972}, {1280, 1035}, {0, 1050}, {107, 1058}, {73, 1079}, {74, 1082}, {91, 1094}, {444, 718}, {443, 719},
    {447, 720}, {446, 721}, {701, 730}, {699, 731}, {704, 732}, {702, 733}, {452, 740}, {450, 741}, {451, 742}, {362, 940},
    {618, 941}, {363, 942}, {375, 943}, {391, 944}, {365, 973}, {621, 974}, {366, 975}, {368, 976}, {624, 977}, {369, 978},
    {1280, 1036}, {73, 1077}, {362, 945}, {618, 946}, {363, 947}, {375, 948}, {391, 949}, {365, 979}, {621, 980}, {366, 981},
    {368, 982}, {624, 983}, {369, 984}, {1280, 1037}, {107, 1061}, {73, 1080}, {74, 1083}, {91, 1097}, {362, 950}, {618, 951},
    {363, 952}, {375, 953}, {391, 954}, {365, 985}, {621, 986}, {366, 987}, {368, 988}, {624, 989}, {369, 990}, {1280, 1038},
    {362, 1013}, {618, 1014}, {1280, 1040}, {450, 759}, {452, 760}, {362, 1009}, {618, 1010}, {1280, 1039}, {0, 1041}, {450, 757},
    {452, 758}, {362, 1011}, {618, 1012}, {0, 1044}, {394, 857}, {650, 858}, {392, 859}, {648, 860}, {391, 861}, {346, 867},
    {602, 868}, {394, 862}, {650, 863}, {392, 864}, {648, 865}, {391, 866}, {346, 869}, {602, 870}, {394, 1017}, {650, 1018},
    {392, 1019}, {648, 1020}, {391, 1021}, {362, 1027}, {618, 1028}, {394, 1022}, {650, 1023}, {392, 1024}, {648, 1025}, {391, 1026},
    {362, 1029}, {618, 1030}, {450, 763}, {452, 764}, {450, 761}, {452, 762}, {346, 855}, {602, 856}, {362, 1015}, {618, 1016},
    {353, 871}, {91, 904}, {369, 1031}, {107, 1064}, {353, 872}, {369, 1032}, {171, 1224}, {172, 1227}, {171, 1218}, {172, 1221},
    {171, 1230}, {172, 1233}, {171, 1236}, {172, 1239}, {171, 1242}, {172, 1245}, {41, 1164}, {40, 1165}, {88, 1168}, {41, 1166},
    {40, 1167}, {88, 1176}, {91, 1198}, {90, 1201}, {91, 1204}, {90, 1207}, {6, 581}, {5, 585}, {9, 589}, {8, 593},
    {74, 597}, {5, 661}, {6, 665}, {5, 669}, {6, 673}, {315, 228}, {318, 229}, {321, 230}, {324, 231}, {314, 242},
    {317, 243}, {320, 244}, {323, 245}, {315, 233}, {318, 234}, {321, 235}, {324, 236}, {314, 246}, {317, 247}, {320, 248},
    {323, 249}, {315, 238}, {318, 239}, {321, 240}, {324, 241}, {314, 250}, {317, 251}, {320, 252}, {323, 253}, {74, 573},
    {261, 413}, {262, 414}, {264, 415}, {74, 574}, {91, 1121}, {261, 416}, {262, 417}, {264, 418}, {11, 462}, {12, 465},
    {91, 1118}, {261, 425}, {262, 426}, {264, 427}, {261, 428}, {262, 429}, {264, 430}, {11, 474}, {12, 477}, {261, 419},
    {262, 420}, {264, 421}, {261, 422}, {262, 423}, {264, 424}, {11, 468}, {12, 471}, {261, 431}, {262, 432}, {264, 433},
    {261, 434}, {262, 435}, {264, 436}, {11, 480}, {12, 483}, {261, 401}, {517, 402}, {520, 403}, {261, 404}, {517, 405},
    {520, 406}, {261, 407}, {517, 408}, {520, 409}, {261, 410}, {517, 411}, {520, 412}, {517, 397}, {262, 398}, {517, 399},
    {262, 400}, {6, 486}, {6, 489}, {0, 525}, {0, 527}, {773, 438}, {776, 441}, {261, 439}, {264, 440}, {303, 444},
    {306, 445}, {315, 446}, {318, 447}, {309, 1127}, {312, 1128}, {321, 1129}, {284, 1254}, {281, 1259}, {261, 442}, {264, 443},
    {261, 455}, {517, 456}, {520, 457}, {0, 519}, {261, 459}, {517, 460}, {520, 461}, {773, 463}, {776, 464}, {773, 466},
    {776, 467}, {773, 469}, {776, 470}, {773, 472}, {776, 473}, {773, 475}, {776, 476}, {773, 478}, {776, 479}, {6, 492},
    {6, 495}, {773, 481}, {776, 482}, {773, 484}, {776, 485}, {6, 498}, {6, 501}, {303, 487}, {306, 488}, {303, 490},
    {306, 491}, {303, 493}, {306, 494}, {303, 496}, {306, 497}, {303, 499}, {306, 500}, {303, 502}, {306, 503}, {303, 505},
    {306, 506}, {302, 507}, {305, 508}, {38, 578}, {303, 510}, {306, 511}, {302, 512}, {305, 513}, {303, 515}, {306, 516},
    {302, 517}, {305, 518}, {6, 520}, {91, 1124}, {261, 522}, {0, 523}, {6, 524}, {6, 526}, {6, 528}, {256, 536},
    {72, 616}, {6, 537}, {303, 538}, {306, 539}, {221, 556}, {220, 557}, {221, 559}, {220, 560}, {38, 575}, {303, 623},
    {306, 624}, {221, 562}, {220, 563}, {1, 567}, {72, 602}, {73, 1087}, {71, 1132}, {221, 565}, {220, 566}, {73, 1088},
    {71, 1133}, {221, 568}, {220, 569}, {315, 576}, {314, 577}, {315, 579}, {314, 580}, {218, 582}, {217, 583}, {74, 584},
    {218, 586}, {217, 587}, {74, 588}, {218, 590}, {217, 591}, {74, 592}, {218, 594}, {217, 595}, {74, 596}, {73, 1089},
    {71, 1134}, {73, 1090}, {71, 1135}, {72, 611}, {72, 613}, {72, 615}, {72, 618}, {72, 620}, {72, 622}, {303, 626},
    {306, 627}, {302, 628}, {305, 629}, {38, 649}, {303, 631}, {306, 632}, {302, 633}, {305, 634}, {38, 652}, {303, 636},
    {306, 637}, {302, 638}, {305, 639}, {38, 655}, {303, 641}, {306, 642}, {302, 643}, {305, 644}, {38, 658}, {314, 650},
    {317, 651}, {314, 653}, {317, 654}, {314, 656}, {317, 657}, {314, 659}, {317, 660}, {38, 662}, {314, 663}, {317, 664},
    {38, 666}, {314, 667}, {317, 668}, {38, 670}, {314, 671}, {317, 672}, {38, 674}, {314, 675}, {317, 676}, {359, 831},
    {391, 832}, {693, 1156}, {359, 833}, {391, 834}, {693, 1158}, {359, 835}, {391, 836}, {602, 843}, {346, 844}, {347, 845},
    {359, 837}, {391, 838}, {693, 1160}, {359, 839}, {391, 840}, {693, 1162}, {359, 841}, {391, 842}, {602, 846}, {346, 847},
    {347, 848}, {91, 907}, {91, 910}, {1024, 882}, {0, 883}, {452, 893}, {701, 894}, {1024, 885}, {0, 886}, {1024, 888},
    {0, 889}, {91, 913}, {1024, 891}, {0, 892}, {444, 896}, {443, 897}, {444, 899}, {443, 900}, {444, 902}, {443, 903},
    {444, 905}, {443, 906}, {444, 908}, {443, 909}, {444, 911}, {443, 912}, {444, 914}, {443, 915}, {375, 991}, {391, 992},
    {375, 993}, {391, 994}, {375, 995}, {391, 996}, {618, 1003}, {362, 1004}, {363, 1005}, {375, 997}, {391, 998}, {375, 999},
    {391, 1000}, {375, 1001}, {391, 1002}, {618, 1006}, {362, 1007}, {363, 1008}, {107, 1067}, {107, 1070}, {1280, 1042}, {0, 1043},
    {452, 1053}, {701, 1054}, {1280, 1045}, {0, 1046}, {1280, 1048}, {0, 1049}, {107, 1073}, {1280, 1051}, {0, 1052}, {444, 1056},
    {443, 1057}, {444, 1059}, {443, 1060}, {444, 1062}, {443, 1063}, {444, 1065}, {443, 1066}, {444, 1068}, {443, 1069}, {444, 1071},
    {443, 1072}, {444, 1074}, {443, 1075}, {444, 1092}, {443, 1093}, {444, 1095}, {443, 1096}, {444, 1098}, {443, 1099}, {444, 1101},
    {443, 1102}, {444, 1104}, {443, 1105}, {444, 1107}, {443, 1108}, {444, 1110}, {443, 1111}, {444, 1113}, {443, 1114}, {444, 1116},
    {443, 1117}, {444, 1119}, {443, 1120}, {444, 1122}, {443, 1123}, {444, 1125}, {443, 1126}, {38, 1270}, {91, 1147}, {91, 1150},
    {444, 1148}, {443, 1149}, {444, 1151}, {443, 1152}, {88, 1157}, {88, 1159}, {88, 1161}, {88, 1163}, {0, 1169}, {90, 1170},
    {106, 1171}, {5, 1172}, {11, 1173}, {41, 1174}, {40, 1175}, {91, 1192}, {91, 1195}, {517, 1184}, {261, 1188}, {0, 1177},
    {90, 1178}, {106, 1179}, {5, 1180}, {11, 1181}, {41, 1182}, {40, 1183}, {91, 1185}, {444, 1186}, {443, 1187}, {91, 1189},
    {444, 1190}, {443, 1191}, {444, 1193}, {443, 1194}, {444, 1196}, {443, 1197}, {444, 1199}, {443, 1200}, {447, 1210}, {446, 1211},
    {444, 1202}, {443, 1203}, {447, 1212}, {446, 1213}, {444, 1205}, {443, 1206}, {447, 1214}, {446, 1215}, {444, 1208}, {443, 1209},
    {447, 1216}, {446, 1217}, {41, 1219}, {40, 1220}, {41, 1222}, {40, 1223}, {41, 1225}, {40, 1226}, {41, 1228}, {40, 1229},
    {41, 1231}, {40, 1232}, {41, 1234}, {40, 1235}, {41, 1237}, {40, 1238}, {41, 1240}, {40, 1241}, {41, 1243}, {40, 1244},
    {41, 1246}, {40, 1247}, {41, 1249}, {40, 1250}, {41, 1252}, {40, 1253}, {154, 1255}, {171, 1256}, {41, 1257}, {40, 1258},
    {154, 1260}, {171, 1261}, {41, 1262}, {40, 1263},
};
