/* Generated from schemas/machine.instructions by schemas/render_machine.py. Do not edit. */

#define ABUT_MACHINE_HANDLERS 1190u

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
    X(call_value, ABUT_CALL_VALUE(call_value, ABUT_R(op->c))) \
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
    570, 570, 570, 570, 570, 570, 570, 578, 578, 578, 578, 578, 586, 586, 586, 586, 586, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594, 594,
    594, 594, 598, 604, 604, 607, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612, 612,
    612, 612, 612, 612, 612, 612, 612, 612, 612, 615, 620, 620, 623, 628, 628, 628, 628, 628, 628, 628,
    628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 628, 631, 631, 634, 637, 637, 640, 640,
    640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 642, 642, 642, 644, 644, 644, 645, 645, 646,
    646, 647, 647, 647, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648,
    648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 650, 661, 661,
    661, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 666, 667, 667, 667, 670, 670,
    670, 670, 672, 672, 672, 674, 674, 674, 676, 676, 676, 678, 678, 678, 680, 680, 680, 682, 683, 684,
    686, 686, 686, 688, 689, 690, 692, 692, 692, 694, 694, 694, 696, 696, 696, 698, 698, 698, 700, 700,
    700, 702, 702, 702, 706, 706, 706, 706, 706, 710, 710, 710, 710, 710, 714, 714, 714, 714, 714, 716,
    716, 717, 718, 719, 719, 720, 720, 721, 721, 721, 721, 721, 721, 721, 721, 723, 724, 726, 726, 726,
    726, 726, 726, 729, 731, 731, 733, 735, 735, 735, 735, 735, 735, 735, 735, 735, 735, 736, 736, 737,
    737, 738, 738, 738, 739, 739, 740, 740, 741, 741, 743, 743, 743, 747, 747, 747, 747, 747, 751, 751,
    751, 751, 751, 755, 755, 755, 755, 755, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759, 759,
    759, 759, 759, 759, 759, 762, 765, 767, 770, 770, 773, 776, 778, 781, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781, 781,
    781, 781, 781, 782, 782, 782, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783,
    783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783, 783,
    783, 784, 785, 787, 788, 789, 789, 790, 791, 792, 793, 794, 794, 794, 794, 796, 796, 796, 798, 798,
    798, 800, 800, 800, 802, 802, 802, 804, 804, 804, 806, 806, 806, 808, 808, 808, 808, 808, 808, 808,
    808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808, 808,
    808, 808, 808, 808, 808, 810, 812, 814, 817, 817, 819, 821, 823, 826, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826, 826,
    826, 826, 826, 827, 827, 827, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828,
    828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828, 828,
    828, 829, 830, 832, 833, 834, 834, 835, 836, 837, 838, 839, 839, 839, 839, 841, 841, 841, 843, 843,
    843, 845, 845, 845, 847, 847, 847, 849, 849, 849, 851, 851, 851, 853, 853, 853, 853, 853, 853, 853,
    853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 853, 855, 855, 855, 857, 857, 857, 859, 859, 859,
    861, 861, 861, 863, 863, 863, 865, 865, 865, 867, 867, 867, 869, 869, 869, 871, 871, 871, 873, 873,
    873, 875, 875, 875, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878, 878,
    878, 879, 879, 880, 880, 880, 880, 882, 882, 882, 884, 884, 884, 884, 884, 884, 885, 885, 886, 886,
    887, 887, 888, 888, 888, 888, 888, 888, 895, 895, 896, 896, 897, 899, 899, 899, 906, 906, 906, 906,
    906, 906, 906, 906, 907, 909, 909, 909, 910, 912, 912, 912, 914, 914, 914, 916, 916, 916, 920, 920,
    920, 924, 924, 924, 928, 928, 928, 932, 932, 932, 932, 932, 932, 932, 932, 932, 932, 932, 934, 934,
    934, 936, 936, 936, 938, 938, 938, 940, 940, 940, 942, 942, 942, 944, 944, 944, 946, 946, 946, 948,
    948, 948, 950, 950, 950, 952, 952, 952, 954, 954, 954, 956, 956, 956, 957, 958, 960, 960, 960, 961,
    962, 964, 964, 964, 964, 964, 964, 964, 964, 964, 964,
};
static const uint16_t abut_machine_longer[][2] = {
    {0, 542}, {1, 543}, {72, 544}, {6, 569}, {73, 1004}, {91, 1034}, {71, 1049}, {38, 1188}, {0, 545}, {1, 546},
    {72, 547}, {73, 1005}, {71, 1050}, {38, 231}, {303, 265}, {306, 266}, {309, 267}, {312, 268}, {302, 278}, {305, 279},
    {308, 280}, {311, 281}, {301, 282}, {315, 288}, {318, 289}, {299, 290}, {321, 303}, {317, 304}, {314, 305}, {261, 309},
    {517, 310}, {262, 311}, {264, 336}, {520, 337}, {265, 338}, {267, 360}, {523, 361}, {268, 362}, {274, 381}, {271, 382},
    {270, 383}, {6, 503}, {256, 528}, {0, 534}, {74, 541}, {72, 552}, {91, 1022}, {38, 226}, {303, 261}, {306, 262},
    {309, 263}, {312, 264}, {302, 273}, {305, 274}, {308, 275}, {311, 276}, {301, 277}, {261, 312}, {517, 313}, {262, 314},
    {264, 339}, {520, 340}, {265, 341}, {267, 363}, {523, 364}, {268, 365}, {274, 384}, {271, 385}, {270, 386}, {256, 529},
    {73, 539}, {72, 553}, {0, 563}, {261, 315}, {517, 316}, {262, 317}, {264, 342}, {520, 343}, {265, 344}, {267, 366},
    {523, 367}, {268, 368}, {274, 387}, {271, 388}, {270, 389}, {6, 508}, {256, 530}, {72, 549}, {0, 556}, {91, 1025},
    {38, 236}, {303, 269}, {306, 270}, {309, 271}, {312, 272}, {302, 283}, {305, 284}, {308, 285}, {311, 286}, {301, 287},
    {261, 318}, {517, 319}, {262, 320}, {264, 345}, {520, 346}, {265, 347}, {267, 369}, {523, 370}, {268, 371}, {256, 531},
    {73, 540}, {72, 550}, {0, 558}, {72, 551}, {0, 560}, {315, 291}, {318, 292}, {301, 293}, {299, 294}, {321, 306},
    {317, 307}, {314, 308}, {261, 321}, {517, 322}, {262, 323}, {264, 348}, {520, 349}, {265, 350}, {267, 372}, {523, 373},
    {268, 374}, {274, 390}, {271, 391}, {270, 392}, {11, 436}, {6, 513}, {256, 532}, {72, 554}, {0, 565}, {91, 1028},
    {261, 324}, {517, 325}, {262, 326}, {264, 351}, {520, 352}, {265, 353}, {267, 375}, {523, 376}, {268, 377}, {274, 393},
    {271, 394}, {270, 395}, {256, 533}, {72, 555}, {0, 567}, {91, 1031}, {261, 447}, {517, 448}, {264, 449}, {520, 450},
    {262, 451}, {265, 452}, {267, 453}, {523, 457}, {268, 520}, {261, 327}, {517, 328}, {262, 329}, {264, 354}, {520, 355},
    {265, 356}, {261, 330}, {517, 331}, {262, 332}, {264, 357}, {520, 358}, {265, 359}, {267, 378}, {523, 379}, {268, 380},
    {315, 299}, {318, 300}, {301, 301}, {299, 302}, {315, 295}, {318, 296}, {301, 297}, {299, 298}, {261, 333}, {517, 334},
    {262, 335}, {171, 1167}, {172, 1170}, {59, 253}, {62, 254}, {65, 255}, {68, 256}, {58, 257}, {61, 258}, {64, 259},
    {67, 260}, {192, 662}, {190, 663}, {189, 664}, {187, 665}, {188, 666}, {191, 667}, {194, 668}, {196, 669}, {41, 670},
    {40, 671}, {41, 592}, {40, 593}, {5, 594}, {11, 595}, {5, 572}, {6, 577}, {5, 582}, {6, 587}, {0, 1059},
    {90, 1060}, {106, 1061}, {5, 1062}, {11, 1063}, {41, 1064}, {40, 1065}, {444, 600}, {443, 601}, {447, 602}, {446, 603},
    {701, 612}, {699, 613}, {704, 614}, {702, 615}, {452, 623}, {450, 624}, {451, 625}, {346, 684}, {602, 685}, {347, 686},
    {359, 687}, {391, 688}, {349, 714}, {605, 715}, {350, 716}, {352, 717}, {608, 718}, {353, 719}, {1024, 792}, {0, 806},
    {91, 814}, {73, 837}, {74, 840}, {71, 1055}, {693, 1072}, {38, 1184}, {444, 596}, {443, 597}, {447, 598}, {446, 599},
    {701, 608}, {699, 609}, {704, 610}, {702, 611}, {452, 620}, {450, 621}, {451, 622}, {346, 689}, {602, 690}, {347, 691},
    {359, 692}, {391, 693}, {349, 720}, {605, 721}, {350, 722}, {352, 723}, {608, 724}, {353, 725}, {1024, 793}, {73, 835},
    {74, 843}, {71, 1056}, {693, 1073}, {38, 1183}, {346, 694}, {602, 695}, {347, 696}, {359, 697}, {391, 698}, {349, 726},
    {605, 727}, {350, 728}, {352, 729}, {608, 730}, {353, 731}, {1024, 794}, {0, 809}, {91, 817}, {73, 838}, {74, 841},
    {71, 1057}, {444, 604}, {443, 605}, {447, 606}, {446, 607}, {701, 616}, {699, 617}, {704, 618}, {702, 619}, {452, 626},
    {450, 627}, {451, 628}, {346, 699}, {602, 700}, {347, 701}, {359, 702}, {391, 703}, {349, 732}, {605, 733}, {350, 734},
    {352, 735}, {608, 736}, {353, 737}, {1024, 795}, {73, 836}, {71, 1058}, {693, 1074}, {38, 1185}, {346, 704}, {602, 705},
    {347, 706}, {359, 707}, {391, 708}, {349, 738}, {605, 739}, {350, 740}, {352, 741}, {608, 742}, {353, 743}, {1024, 796},
    {91, 820}, {73, 839}, {74, 842}, {346, 709}, {602, 710}, {347, 711}, {359, 712}, {391, 713}, {349, 744}, {605, 745},
    {350, 746}, {352, 747}, {608, 748}, {353, 749}, {1024, 797}, {346, 772}, {602, 773}, {1024, 799}, {450, 674}, {452, 675},
    {346, 768}, {602, 769}, {1024, 798}, {0, 800}, {450, 672}, {452, 673}, {346, 770}, {602, 771}, {0, 803}, {444, 633},
    {443, 634}, {447, 635}, {446, 636}, {701, 645}, {699, 646}, {704, 647}, {702, 648}, {452, 656}, {450, 657}, {451, 658},
    {362, 844}, {618, 845}, {363, 846}, {375, 847}, {391, 848}, {365, 874}, {621, 875}, {366, 876}, {368, 877}, {624, 878},
    {369, 879}, {1280, 952}, {0, 966}, {107, 974}, {73, 997}, {74, 1000}, {91, 1010}, {38, 1187}, {444, 629}, {443, 630},
    {447, 631}, {446, 632}, {701, 641}, {699, 642}, {704, 643}, {702, 644}, {452, 653}, {450, 654}, {451, 655}, {362, 849},
    {618, 850}, {363, 851}, {375, 852}, {391, 853}, {365, 880}, {621, 881}, {366, 882}, {368, 883}, {624, 884}, {369, 885},
    {1280, 953}, {73, 995}, {74, 1003}, {91, 1019}, {38, 1186}, {362, 854}, {618, 855}, {363, 856}, {375, 857}, {391, 858},
    {365, 886}, {621, 887}, {366, 888}, {368, 889}, {624, 890}, {369, 891}, {1280, 954}, {0, 969}, {107, 977}, {73, 998},
    {74, 1001}, {91, 1013}, {444, 637}, {443, 638}, {447, 639}, {446, 640}, {701, 649}, {699, 650}, {704, 651}, {702, 652},
    {452, 659}, {450, 660}, {451, 661}, {362, 859}, {618, 860}, {363, 861}, {375, 862}, {391, 863}, {365, 892}, {621, 893},
    {366, 894}, {368, 895}, {624, 896}, {369, 897}, {1280, 955}, {73, 996}, {362, 864}, {618, 865}, {363, 866}, {375, 867},
    {391, 868}, {365, 898}, {621, 899}, {366, 900}, {368, 901}, {624, 902}, {369, 903}, {1280, 956}, {107, 980}, {73, 999},
    {74, 1002}, {91, 1016}, {362, 869}, {618, 870}, {363, 871}, {375, 872}, {391, 873}, {365, 904}, {621, 905}, {366, 906},
    {368, 907}, {624, 908}, {369, 909}, {1280, 957}, {362, 932}, {618, 933}, {1280, 959}, {450, 678}, {452, 679}, {362, 928},
    {618, 929}, {1280, 958}, {0, 960}, {450, 676}, {452, 677}, {362, 930}, {618, 931}, {0, 963}, {394, 776}, {650, 777},
    {392, 778}, {648, 779}, {391, 780}, {346, 786}, {602, 787}, {394, 781}, {650, 782}, {392, 783}, {648, 784}, {391, 785},
    {346, 788}, {602, 789}, {394, 936}, {650, 937}, {392, 938}, {648, 939}, {391, 940}, {362, 946}, {618, 947}, {394, 941},
    {650, 942}, {392, 943}, {648, 944}, {391, 945}, {362, 948}, {618, 949}, {450, 682}, {452, 683}, {450, 680}, {452, 681},
    {346, 774}, {602, 775}, {362, 934}, {618, 935}, {353, 790}, {91, 823}, {369, 950}, {107, 983}, {353, 791}, {369, 951},
    {171, 1143}, {172, 1146}, {171, 1137}, {172, 1140}, {171, 1149}, {172, 1152}, {171, 1155}, {172, 1158}, {171, 1161}, {172, 1164},
    {41, 1083}, {40, 1084}, {88, 1087}, {41, 1085}, {40, 1086}, {88, 1095}, {91, 1117}, {90, 1120}, {91, 1123}, {90, 1126},
    {315, 227}, {318, 228}, {321, 229}, {324, 230}, {314, 241}, {317, 242}, {320, 243}, {323, 244}, {315, 232}, {318, 233},
    {321, 234}, {324, 235}, {314, 245}, {317, 246}, {320, 247}, {323, 248}, {315, 237}, {318, 238}, {321, 239}, {324, 240},
    {314, 249}, {317, 250}, {320, 251}, {323, 252}, {261, 412}, {262, 413}, {264, 414}, {91, 1040}, {261, 415}, {262, 416},
    {264, 417}, {11, 461}, {12, 464}, {91, 1037}, {261, 424}, {262, 425}, {264, 426}, {261, 427}, {262, 428}, {264, 429},
    {11, 473}, {12, 476}, {261, 418}, {262, 419}, {264, 420}, {261, 421}, {262, 422}, {264, 423}, {11, 467}, {12, 470},
    {261, 430}, {262, 431}, {264, 432}, {261, 433}, {262, 434}, {264, 435}, {11, 479}, {12, 482}, {261, 400}, {517, 401},
    {520, 402}, {261, 403}, {517, 404}, {520, 405}, {261, 406}, {517, 407}, {520, 408}, {261, 409}, {517, 410}, {520, 411},
    {517, 396}, {262, 397}, {517, 398}, {262, 399}, {6, 485}, {6, 488}, {0, 524}, {0, 526}, {773, 437}, {776, 440},
    {261, 438}, {264, 439}, {303, 443}, {306, 444}, {315, 445}, {318, 446}, {309, 1046}, {312, 1047}, {321, 1048}, {284, 1173},
    {281, 1178}, {261, 441}, {264, 442}, {261, 454}, {517, 455}, {520, 456}, {0, 518}, {261, 458}, {517, 459}, {520, 460},
    {773, 462}, {776, 463}, {773, 465}, {776, 466}, {773, 468}, {776, 469}, {773, 471}, {776, 472}, {773, 474}, {776, 475},
    {773, 477}, {776, 478}, {6, 491}, {6, 494}, {773, 480}, {776, 481}, {773, 483}, {776, 484}, {6, 497}, {6, 500},
    {303, 486}, {306, 487}, {303, 489}, {306, 490}, {303, 492}, {306, 493}, {303, 495}, {306, 496}, {303, 498}, {306, 499},
    {303, 501}, {306, 502}, {303, 504}, {306, 505}, {302, 506}, {305, 507}, {303, 509}, {306, 510}, {302, 511}, {305, 512},
    {303, 514}, {306, 515}, {302, 516}, {305, 517}, {6, 519}, {91, 1043}, {261, 521}, {0, 522}, {6, 523}, {6, 525},
    {6, 527}, {256, 535}, {72, 562}, {6, 536}, {303, 537}, {306, 538}, {72, 548}, {73, 1006}, {71, 1051}, {73, 1007},
    {71, 1052}, {73, 1008}, {71, 1053}, {73, 1009}, {71, 1054}, {72, 557}, {72, 559}, {72, 561}, {72, 564}, {72, 566},
    {72, 568}, {303, 570}, {306, 571}, {303, 573}, {306, 574}, {302, 575}, {305, 576}, {303, 578}, {306, 579}, {302, 580},
    {305, 581}, {303, 583}, {306, 584}, {302, 585}, {305, 586}, {303, 588}, {306, 589}, {302, 590}, {305, 591}, {359, 750},
    {391, 751}, {693, 1075}, {359, 752}, {391, 753}, {693, 1077}, {359, 754}, {391, 755}, {602, 762}, {346, 763}, {347, 764},
    {359, 756}, {391, 757}, {693, 1079}, {359, 758}, {391, 759}, {693, 1081}, {359, 760}, {391, 761}, {602, 765}, {346, 766},
    {347, 767}, {91, 826}, {91, 829}, {1024, 801}, {0, 802}, {452, 812}, {701, 813}, {1024, 804}, {0, 805}, {1024, 807},
    {0, 808}, {91, 832}, {1024, 810}, {0, 811}, {444, 815}, {443, 816}, {444, 818}, {443, 819}, {444, 821}, {443, 822},
    {444, 824}, {443, 825}, {444, 827}, {443, 828}, {444, 830}, {443, 831}, {444, 833}, {443, 834}, {375, 910}, {391, 911},
    {375, 912}, {391, 913}, {375, 914}, {391, 915}, {618, 922}, {362, 923}, {363, 924}, {375, 916}, {391, 917}, {375, 918},
    {391, 919}, {375, 920}, {391, 921}, {618, 925}, {362, 926}, {363, 927}, {107, 986}, {107, 989}, {1280, 961}, {0, 962},
    {452, 972}, {701, 973}, {1280, 964}, {0, 965}, {1280, 967}, {0, 968}, {107, 992}, {1280, 970}, {0, 971}, {444, 975},
    {443, 976}, {444, 978}, {443, 979}, {444, 981}, {443, 982}, {444, 984}, {443, 985}, {444, 987}, {443, 988}, {444, 990},
    {443, 991}, {444, 993}, {443, 994}, {444, 1011}, {443, 1012}, {444, 1014}, {443, 1015}, {444, 1017}, {443, 1018}, {444, 1020},
    {443, 1021}, {444, 1023}, {443, 1024}, {444, 1026}, {443, 1027}, {444, 1029}, {443, 1030}, {444, 1032}, {443, 1033}, {444, 1035},
    {443, 1036}, {444, 1038}, {443, 1039}, {444, 1041}, {443, 1042}, {444, 1044}, {443, 1045}, {38, 1189}, {91, 1066}, {91, 1069},
    {444, 1067}, {443, 1068}, {444, 1070}, {443, 1071}, {88, 1076}, {88, 1078}, {88, 1080}, {88, 1082}, {0, 1088}, {90, 1089},
    {106, 1090}, {5, 1091}, {11, 1092}, {41, 1093}, {40, 1094}, {91, 1111}, {91, 1114}, {517, 1103}, {261, 1107}, {0, 1096},
    {90, 1097}, {106, 1098}, {5, 1099}, {11, 1100}, {41, 1101}, {40, 1102}, {91, 1104}, {444, 1105}, {443, 1106}, {91, 1108},
    {444, 1109}, {443, 1110}, {444, 1112}, {443, 1113}, {444, 1115}, {443, 1116}, {444, 1118}, {443, 1119}, {447, 1129}, {446, 1130},
    {444, 1121}, {443, 1122}, {447, 1131}, {446, 1132}, {444, 1124}, {443, 1125}, {447, 1133}, {446, 1134}, {444, 1127}, {443, 1128},
    {447, 1135}, {446, 1136}, {41, 1138}, {40, 1139}, {41, 1141}, {40, 1142}, {41, 1144}, {40, 1145}, {41, 1147}, {40, 1148},
    {41, 1150}, {40, 1151}, {41, 1153}, {40, 1154}, {41, 1156}, {40, 1157}, {41, 1159}, {40, 1160}, {41, 1162}, {40, 1163},
    {41, 1165}, {40, 1166}, {41, 1168}, {40, 1169}, {41, 1171}, {40, 1172}, {154, 1174}, {171, 1175}, {41, 1176}, {40, 1177},
    {154, 1179}, {171, 1180}, {41, 1181}, {40, 1182},
};
