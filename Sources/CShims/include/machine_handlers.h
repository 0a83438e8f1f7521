/* Generated from schemas/machine.instructions by schemas/render_machine.py. Do not edit. */

#define ABUT_MACHINE_HANDLERS 1161u

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
    560, 560, 563, 566, 568, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 570, 578, 578,
    578, 578, 578, 586, 586, 586, 586, 586, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 598, 604, 604, 607, 612, 612, 612,
    612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612,
    615, 620, 620, 623, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628,
    628, 628, 628, 628, 631, 631, 634, 637, 637, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640,
    640, 640, 642, 642, 642, 644, 644, 644, 645, 645, 646, 646, 647, 647, 647, 648, 648, 648, 648, 648,
    648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648,
    648, 648, 648, 648, 648, 648, 648, 648, 650, 661, 661, 661, 663, 663, 663, 663, 663, 663, 663, 663,
    663, 663, 663, 663, 663, 666, 667, 667, 667, 670, 670, 670, 670, 672, 672, 672, 674, 674, 674, 676,
    676, 676, 678, 678, 678, 680, 680, 680, 682, 683, 684, 686, 686, 686, 688, 689, 690, 692, 692, 692,
    694, 694, 694, 696, 696, 696, 698, 698, 698, 700, 700, 700, 702, 702, 702, 706, 706, 706, 706, 706,
    710, 710, 710, 710, 710, 714, 714, 714, 714, 714, 716, 716, 717, 718, 719, 719, 720, 720, 721, 721,
    721, 721, 721, 721, 721, 721, 723, 724, 726, 726, 726, 726, 726, 726, 729, 731, 731, 733, 735, 735,
    735, 735, 735, 735, 735, 735, 735, 735, 736, 736, 737, 737, 738, 738, 738, 739, 739, 740, 740, 741,
    741, 743, 743, 743, 747, 747, 747, 747, 747, 751, 751, 751, 751, 751, 755, 755, 755, 755, 755, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 762, 765, 767, 770,
    770, 773, 776, 778, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 782, 782, 782, 783, 783, 783,
    783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783,
    783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 784, 785, 787, 788, 789, 789, 790, 791,
    792, 793, 794, 794, 794, 794, 796, 796, 796, 798, 798, 798, 800, 800, 800, 802, 802, 802, 804, 804,
    804, 806, 806, 806, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808,
    808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 810, 812, 814, 817,
    817, 819, 821, 823, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 827, 827, 827, 828, 828, 828,
    828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828,
    828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 829, 830, 832, 833, 834, 834, 835, 836,
    837, 838, 839, 839, 839, 839, 841, 841, 841, 843, 843, 843, 845, 845, 845, 847, 847, 847, 849, 849,
    849, 851, 851, 851, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853,
    853, 853, 855, 855, 855, 857, 857, 857, 859, 859, 859, 861, 861, 861, 863, 863, 863, 865, 865, 865,
    867, 867, 867, 869, 869, 869, 871, 871, 871, 873, 873, 873, 875, 875, 875, 878, 878, 878, 878, 878,
    878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 879, 879, 880, 880, 880, 880, 882, 882,
    882, 884, 884, 884, 884, 884, 884, 885, 885, 886, 886, 887, 887, 888, 888, 888, 888, 888, 888, 895,
    895, 896, 896, 897, 899, 899, 899, 906, 906, 906, 906, 906, 906, 906, 906, 907, 909, 909, 909, 910,
    912, 912, 912, 914, 914, 914, 916, 916, 916, 920, 920, 920, 924, 924, 924, 928, 928, 928, 932, 932,
    932, 932, 932, 932, 932, 932, 932, 932, 932, 934, 934, 934, 936, 936, 936, 938, 938, 938, 940, 940,
    940, 942, 942, 942, 944, 944, 944, 946, 946, 946, 948, 948, 948, 950, 950, 950, 952, 952, 952, 954,
    954, 954, 956, 956, 956, 957, 958, 960, 960, 960, 961, 962, 964, 964, 964, 964, 964, 964, 964, 964,
    964, 964,
};
static const uint16_t abut_machine_longer[][2] = {
    {0, 513}, {1, 514}, {72, 515}, {6, 540}, {73, 975}, {91, 1005}, {71, 1020}, {38, 1159}, {0, 516}, {1, 517},
    {72, 518}, {73, 976}, {71, 1021}, {38, 202}, {303, 236}, {306, 237}, {309, 238}, {312, 239}, {302, 249}, {305, 250},
    {308, 251}, {311, 252}, {301, 253}, {315, 259}, {318, 260}, {299, 261}, {321, 274}, {317, 275}, {314, 276}, {261, 280},
    {517, 281}, {262, 282}, {264, 307}, {520, 308}, {265, 309}, {267, 331}, {523, 332}, {268, 333}, {274, 352}, {271, 353},
    {270, 354}, {6, 474}, {256, 499}, {0, 505}, {74, 512}, {72, 523}, {91, 993}, {38, 197}, {303, 232}, {306, 233},
    {309, 234}, {312, 235}, {302, 244}, {305, 245}, {308, 246}, {311, 247}, {301, 248}, {261, 283}, {517, 284}, {262, 285},
    {264, 310}, {520, 311}, {265, 312}, {267, 334}, {523, 335}, {268, 336}, {274, 355}, {271, 356}, {270, 357}, {256, 500},
    {73, 510}, {72, 524}, {0, 534}, {261, 286}, {517, 287}, {262, 288}, {264, 313}, {520, 314}, {265, 315}, {267, 337},
    {523, 338}, {268, 339}, {274, 358}, {271, 359}, {270, 360}, {6, 479}, {256, 501}, {72, 520}, {0, 527}, {91, 996},
    {38, 207}, {303, 240}, {306, 241}, {309, 242}, {312, 243}, {302, 254}, {305, 255}, {308, 256}, {311, 257}, {301, 258},
    {261, 289}, {517, 290}, {262, 291}, {264, 316}, {520, 317}, {265, 318}, {267, 340}, {523, 341}, {268, 342}, {256, 502},
    {73, 511}, {72, 521}, {0, 529}, {72, 522}, {0, 531}, {315, 262}, {318, 263}, {301, 264}, {299, 265}, {321, 277},
    {317, 278}, {314, 279}, {261, 292}, {517, 293}, {262, 294}, {264, 319}, {520, 320}, {265, 321}, {267, 343}, {523, 344},
    {268, 345}, {274, 361}, {271, 362}, {270, 363}, {11, 407}, {6, 484}, {256, 503}, {72, 525}, {0, 536}, {91, 999},
    {261, 295}, {517, 296}, {262, 297}, {264, 322}, {520, 323}, {265, 324}, {267, 346}, {523, 347}, {268, 348}, {274, 364},
    {271, 365}, {270, 366}, {256, 504}, {72, 526}, {0, 538}, {91, 1002}, {261, 418}, {517, 419}, {264, 420}, {520, 421},
    {262, 422}, {265, 423}, {267, 424}, {523, 428}, {268, 491}, {261, 298}, {517, 299}, {262, 300}, {264, 325}, {520, 326},
    {265, 327}, {261, 301}, {517, 302}, {262, 303}, {264, 328}, {520, 329}, {265, 330}, {267, 349}, {523, 350}, {268, 351},
    {315, 270}, {318, 271}, {301, 272}, {299, 273}, {315, 266}, {318, 267}, {301, 268}, {299, 269}, {261, 304}, {517, 305},
    {262, 306}, {171, 1138}, {172, 1141}, {59, 224}, {62, 225}, {65, 226}, {68, 227}, {58, 228}, {61, 229}, {64, 230},
    {67, 231}, {192, 633}, {190, 634}, {189, 635}, {187, 636}, {188, 637}, {191, 638}, {194, 639}, {196, 640}, {41, 641},
    {40, 642}, {41, 563}, {40, 564}, {5, 565}, {11, 566}, {5, 543}, {6, 548}, {5, 553}, {6, 558}, {0, 1030},
    {90, 1031}, {106, 1032}, {5, 1033}, {11, 1034}, {41, 1035}, {40, 1036}, {444, 571}, {443, 572}, {447, 573}, {446, 574},
    {701, 583}, {699, 584}, {704, 585}, {702, 586}, {452, 594}, {450, 595}, {451, 596}, {346, 655}, {602, 656}, {347, 657},
    {359, 658}, {391, 659}, {349, 685}, {605, 686}, {350, 687}, {352, 688}, {608, 689}, {353, 690}, {1024, 763}, {0, 777},
    {91, 785}, {73, 808}, {74, 811}, {71, 1026}, {693, 1043}, {38, 1155}, {444, 567}, {443, 568}, {447, 569}, {446, 570},
    {701, 579}, {699, 580}, {704, 581}, {702, 582}, {452, 591}, {450, 592}, {451, 593}, {346, 660}, {602, 661}, {347, 662},
    {359, 663}, {391, 664}, {349, 691}, {605, 692}, {350, 693}, {352, 694}, {608, 695}, {353, 696}, {1024, 764}, {73, 806},
    {74, 814}, {71, 1027}, {693, 1044}, {38, 1154}, {346, 665}, {602, 666}, {347, 667}, {359, 668}, {391, 669}, {349, 697},
    {605, 698}, {350, 699}, {352, 700}, {608, 701}, {353, 702}, {1024, 765}, {0, 780}, {91, 788}, {73, 809}, {74, 812},
    {71, 1028}, {444, 575}, {443, 576}, {447, 577}, {446, 578}, {701, 587}, {699, 588}, {704, 589}, {702, 590}, {452, 597},
    {450, 598}, {451, 599}, {346, 670}, {602, 671}, {347, 672}, {359, 673}, {391, 674}, {349, 703}, {605, 704}, {350, 705},
    {352, 706}, {608, 707}, {353, 708}, {1024, 766}, {73, 807}, {71, 1029}, {693, 1045}, {38, 1156}, {346, 675}, {602, 676},
    {347, 677}, {359, 678}, {391, 679}, {349, 709}, {605, 710}, {350, 711}, {352, 712}, {608, 713}, {353, 714}, {1024, 767},
    {91, 791}, {73, 810}, {74, 813}, {346, 680}, {602, 681}, {347, 682}, {359, 683}, {391, 684}, {349, 715}, {605, 716},
    {350, 717}, {352, 718}, {608, 719}, {353, 720}, {1024, 768}, {346, 743}, {602, 744}, {1024, 770}, {450, 645}, {452, 646},
    {346, 739}, {602, 740}, {1024, 769}, {0, 771}, {450, 643}, {452, 644}, {346, 741}, {602, 742}, {0, 774}, {444, 604},
    {443, 605}, {447, 606}, {446, 607}, {701, 616}, {699, 617}, {704, 618}, {702, 619}, {452, 627}, {450, 628}, {451, 629},
    {362, 815}, {618, 816}, {363, 817}, {375, 818}, {391, 819}, {365, 845}, {621, 846}, {366, 847}, {368, 848}, {624, 849},
    {369, 850}, {1280, 923}, {0, 937}, {107, 945}, {73, 968}, {74, 971}, {91, 981}, {38, 1158}, {444, 600}, {443, 601},
    {447, 602}, {446, 603}, {701, 612}, {699, 613}, {704, 614}, {702, 615}, {452, 624}, {450, 625}, {451, 626}, {362, 820},
    {618, 821}, {363, 822}, {375, 823}, {391, 824}, {365, 851}, {621, 852}, {366, 853}, {368, 854}, {624, 855}, {369, 856},
    {1280, 924}, {73, 966}, {74, 974}, {91, 990}, {38, 1157}, {362, 825}, {618, 826}, {363, 827}, {375, 828}, {391, 829},
    {365, 857}, {621, 858}, {366, 859}, {368, 860}, {624, 861}, {369, 862}, {1280, 925}, {0, 940}, {107, 948}, {73, 969},
    {74, 972}, {91, 984}, {444, 608}, {443, 609}, {447, 610}, {446, 611}, {701, 620}, {699, 621}, {704, 622}, {702, 623},
    {452, 630}, {450, 631}, {451, 632}, {362, 830}, {618, 831}, {363, 832}, {375, 833}, {391, 834}, {365, 863}, {621, 864},
    {366, 865}, {368, 866}, {624, 867}, {369, 868}, {1280, 926}, {73, 967}, {362, 835}, {618, 836}, {363, 837}, {375, 838},
    {391, 839}, {365, 869}, {621, 870}, {366, 871}, {368, 872}, {624, 873}, {369, 874}, {1280, 927}, {107, 951}, {73, 970},
    {74, 973}, {91, 987}, {362, 840}, {618, 841}, {363, 842}, {375, 843}, {391, 844}, {365, 875}, {621, 876}, {366, 877},
    {368, 878}, {624, 879}, {369, 880}, {1280, 928}, {362, 903}, {618, 904}, {1280, 930}, {450, 649}, {452, 650}, {362, 899},
    {618, 900}, {1280, 929}, {0, 931}, {450, 647}, {452, 648}, {362, 901}, {618, 902}, {0, 934}, {394, 747}, {650, 748},
    {392, 749}, {648, 750}, {391, 751}, {346, 757}, {602, 758}, {394, 752}, {650, 753}, {392, 754}, {648, 755}, {391, 756},
    {346, 759}, {602, 760}, {394, 907}, {650, 908}, {392, 909}, {648, 910}, {391, 911}, {362, 917}, {618, 918}, {394, 912},
    {650, 913}, {392, 914}, {648, 915}, {391, 916}, {362, 919}, {618, 920}, {450, 653}, {452, 654}, {450, 651}, {452, 652},
    {346, 745}, {602, 746}, {362, 905}, {618, 906}, {353, 761}, {91, 794}, {369, 921}, {107, 954}, {353, 762}, {369, 922},
    {171, 1114}, {172, 1117}, {171, 1108}, {172, 1111}, {171, 1120}, {172, 1123}, {171, 1126}, {172, 1129}, {171, 1132}, {172, 1135},
    {41, 1054}, {40, 1055}, {88, 1058}, {41, 1056}, {40, 1057}, {88, 1066}, {91, 1088}, {90, 1091}, {91, 1094}, {90, 1097},
    {315, 198}, {318, 199}, {321, 200}, {324, 201}, {314, 212}, {317, 213}, {320, 214}, {323, 215}, {315, 203}, {318, 204},
    {321, 205}, {324, 206}, {314, 216}, {317, 217}, {320, 218}, {323, 219}, {315, 208}, {318, 209}, {321, 210}, {324, 211},
    {314, 220}, {317, 221}, {320, 222}, {323, 223}, {261, 383}, {262, 384}, {264, 385}, {91, 1011}, {261, 386}, {262, 387},
    {264, 388}, {11, 432}, {12, 435}, {91, 1008}, {261, 395}, {262, 396}, {264, 397}, {261, 398}, {262, 399}, {264, 400},
    {11, 444}, {12, 447}, {261, 389}, {262, 390}, {264, 391}, {261, 392}, {262, 393}, {264, 394}, {11, 438}, {12, 441},
    {261, 401}, {262, 402}, {264, 403}, {261, 404}, {262, 405}, {264, 406}, {11, 450}, {12, 453}, {261, 371}, {517, 372},
    {520, 373}, {261, 374}, {517, 375}, {520, 376}, {261, 377}, {517, 378}, {520, 379}, {261, 380}, {517, 381}, {520, 382},
    {517, 367}, {262, 368}, {517, 369}, {262, 370}, {6, 456}, {6, 459}, {0, 495}, {0, 497}, {773, 408}, {776, 411},
    {261, 409}, {264, 410}, {303, 414}, {306, 415}, {315, 416}, {318, 417}, {309, 1017}, {312, 1018}, {321, 1019}, {284, 1144},
    {281, 1149}, {261, 412}, {264, 413}, {261, 425}, {517, 426}, {520, 427}, {0, 489}, {261, 429}, {517, 430}, {520, 431},
    {773, 433}, {776, 434}, {773, 436}, {776, 437}, {773, 439}, {776, 440}, {773, 442}, {776, 443}, {773, 445}, {776, 446},
    {773, 448}, {776, 449}, {6, 462}, {6, 465}, {773, 451}, {776, 452}, {773, 454}, {776, 455}, {6, 468}, {6, 471},
    {303, 457}, {306, 458}, {303, 460}, {306, 461}, {303, 463}, {306, 464}, {303, 466}, {306, 467}, {303, 469}, {306, 470},
    {303, 472}, {306, 473}, {303, 475}, {306, 476}, {302, 477}, {305, 478}, {303, 480}, {306, 481}, {302, 482}, {305, 483},
    {303, 485}, {306, 486}, {302, 487}, {305, 488}, {6, 490}, {91, 1014}, {261, 492}, {0, 493}, {6, 494}, {6, 496},
    {6, 498}, {256, 506}, {72, 533}, {6, 507}, {303, 508}, {306, 509}, {72, 519}, {73, 977}, {71, 1022}, {73, 978},
    {71, 1023}, {73, 979}, {71, 1024}, {73, 980}, {71, 1025}, {72, 528}, {72, 530}, {72, 532}, {72, 535}, {72, 537},
    {72, 539}, {303, 541}, {306, 542}, {303, 544}, {306, 545}, {302, 546}, {305, 547}, {303, 549}, {306, 550}, {302, 551},
    {305, 552}, {303, 554}, {306, 555}, {302, 556}, {305, 557}, {303, 559}, {306, 560}, {302, 561}, {305, 562}, {359, 721},
    {391, 722}, {693, 1046}, {359, 723}, {391, 724}, {693, 1048}, {359, 725}, {391, 726}, {602, 733}, {346, 734}, {347, 735},
    {359, 727}, {391, 728}, {693, 1050}, {359, 729}, {391, 730}, {693, 1052}, {359, 731}, {391, 732}, {602, 736}, {346, 737},
    {347, 738}, {91, 797}, {91, 800}, {1024, 772}, {0, 773}, {452, 783}, {701, 784}, {1024, 775}, {0, 776}, {1024, 778},
    {0, 779}, {91, 803}, {1024, 781}, {0, 782}, {444, 786}, {443, 787}, {444, 789}, {443, 790}, {444, 792}, {443, 793},
    {444, 795}, {443, 796}, {444, 798}, {443, 799}, {444, 801}, {443, 802}, {444, 804}, {443, 805}, {375, 881}, {391, 882},
    {375, 883}, {391, 884}, {375, 885}, {391, 886}, {618, 893}, {362, 894}, {363, 895}, {375, 887}, {391, 888}, {375, 889},
    {391, 890}, {375, 891}, {391, 892}, {618, 896}, {362, 897}, {363, 898}, {107, 957}, {107, 960}, {1280, 932}, {0, 933},
    {452, 943}, {701, 944}, {1280, 935}, {0, 936}, {1280, 938}, {0, 939}, {107, 963}, {1280, 941}, {0, 942}, {444, 946},
    {443, 947}, {444, 949}, {443, 950}, {444, 952}, {443, 953}, {444, 955}, {443, 956}, {444, 958}, {443, 959}, {444, 961},
    {443, 962}, {444, 964}, {443, 965}, {444, 982}, {443, 983}, {444, 985}, {443, 986}, {444, 988}, {443, 989}, {444, 991},
    {443, 992}, {444, 994}, {443, 995}, {444, 997}, {443, 998}, {444, 1000}, {443, 1001}, {444, 1003}, {443, 1004}, {444, 1006},
    {443, 1007}, {444, 1009}, {443, 1010}, {444, 1012}, {443, 1013}, {444, 1015}, {443, 1016}, {38, 1160}, {91, 1037}, {91, 1040},
    {444, 1038}, {443, 1039}, {444, 1041}, {443, 1042}, {88, 1047}, {88, 1049}, {88, 1051}, {88, 1053}, {0, 1059}, {90, 1060},
    {106, 1061}, {5, 1062}, {11, 1063}, {41, 1064}, {40, 1065}, {91, 1082}, {91, 1085}, {517, 1074}, {261, 1078}, {0, 1067},
    {90, 1068}, {106, 1069}, {5, 1070}, {11, 1071}, {41, 1072}, {40, 1073}, {91, 1075}, {444, 1076}, {443, 1077}, {91, 1079},
    {444, 1080}, {443, 1081}, {444, 1083}, {443, 1084}, {444, 1086}, {443, 1087}, {444, 1089}, {443, 1090}, {447, 1100}, {446, 1101},
    {444, 1092}, {443, 1093}, {447, 1102}, {446, 1103}, {444, 1095}, {443, 1096}, {447, 1104}, {446, 1105}, {444, 1098}, {443, 1099},
    {447, 1106}, {446, 1107}, {41, 1109}, {40, 1110}, {41, 1112}, {40, 1113}, {41, 1115}, {40, 1116}, {41, 1118}, {40, 1119},
    {41, 1121}, {40, 1122}, {41, 1124}, {40, 1125}, {41, 1127}, {40, 1128}, {41, 1130}, {40, 1131}, {41, 1133}, {40, 1134},
    {41, 1136}, {40, 1137}, {41, 1139}, {40, 1140}, {41, 1142}, {40, 1143}, {154, 1145}, {171, 1146}, {41, 1147}, {40, 1148},
    {154, 1150}, {171, 1151}, {41, 1152}, {40, 1153},
};
