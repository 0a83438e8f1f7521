/* Generated from schemas/machine.instructions by schemas/render_machine.py. Do not edit. */

#define ABUT_MACHINE_HANDLERS 456u

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
    X(call, ABUT_CALL(call, ABUT_R(op->c))) \
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

/* By handler: where those begin that do the same and one more part, {that part, the handler}. A part is
 * the number of its handler, 256 more when x is the number computed before it, 512 more when y is, 768 more
 * when y is and x is the one before that. */
static const uint16_t abut_machine_longer_start[] = {
    0, 4, 7, 7, 7, 7, 40, 66, 66, 82, 105, 107, 131, 146, 155, 161, 170, 170, 174, 181,
    181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 189,
    189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
    189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 193, 193, 195,
    197, 197, 197, 197, 197, 197, 197, 205, 205, 205, 205, 205, 213, 213, 213, 213, 213, 221, 221, 221,
    221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
    221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
    221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
    221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
    221, 221, 224, 229, 229, 232, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
    237, 237, 237, 237, 237, 237, 237, 237, 237, 240, 245, 245, 248, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 256, 256, 259, 262, 262, 265, 265,
    265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 267, 267, 267, 269, 269, 269, 270, 270, 271,
    271, 272, 272, 272, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273,
    273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 275, 281, 281,
    281, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 286, 287, 287, 287, 290, 290,
    290, 290, 292, 292, 292, 294, 294, 294, 296, 296, 296, 298, 298, 298, 300, 300, 300, 302, 303, 304,
    306, 306, 306, 308, 309, 310, 312, 312, 312, 314, 314, 314, 316, 316, 316, 318, 318, 318, 320, 320,
    320, 322, 322, 322, 326, 326, 326, 326, 326, 330, 330, 330, 330, 330, 334, 334, 334, 334, 334, 335,
    335, 336, 337, 338, 338, 339, 339, 340, 340, 340, 340, 340, 340, 340, 340, 342, 343, 345, 345, 345,
    345, 345, 345, 346, 346, 346, 346, 346, 346, 346, 346, 346, 346, 346, 346, 346, 346, 347, 347, 348,
    348, 349, 349, 349, 350, 350, 351, 351, 352, 352, 354, 354, 354, 358, 358, 358, 358, 358, 362, 362,
    362, 362, 362, 366, 366, 366, 366, 366, 370, 370, 370, 370, 370, 370, 370, 370, 370,
};
static const uint16_t abut_machine_longer[][2] = {
    {0, 402}, {1, 403}, {71, 404}, {6, 429}, {0, 405}, {1, 406}, {71, 407}, {38, 91}, {303, 125}, {306, 126},
    {309, 127}, {312, 128}, {302, 138}, {305, 139}, {308, 140}, {311, 141}, {301, 142}, {315, 148}, {318, 149}, {299, 150},
    {321, 163}, {317, 164}, {314, 165}, {261, 169}, {517, 170}, {262, 171}, {264, 196}, {520, 197}, {265, 198}, {267, 220},
    {523, 221}, {268, 222}, {274, 241}, {271, 242}, {270, 243}, {6, 363}, {256, 388}, {0, 394}, {73, 401}, {71, 412},
    {38, 86}, {303, 121}, {306, 122}, {309, 123}, {312, 124}, {302, 133}, {305, 134}, {308, 135}, {311, 136}, {301, 137},
    {261, 172}, {517, 173}, {262, 174}, {264, 199}, {520, 200}, {265, 201}, {267, 223}, {523, 224}, {268, 225}, {274, 244},
    {271, 245}, {270, 246}, {256, 389}, {72, 399}, {71, 413}, {0, 423}, {261, 175}, {517, 176}, {262, 177}, {264, 202},
    {520, 203}, {265, 204}, {267, 226}, {523, 227}, {268, 228}, {274, 247}, {271, 248}, {270, 249}, {6, 368}, {256, 390},
    {71, 409}, {0, 416}, {38, 96}, {303, 129}, {306, 130}, {309, 131}, {312, 132}, {302, 143}, {305, 144}, {308, 145},
    {311, 146}, {301, 147}, {261, 178}, {517, 179}, {262, 180}, {264, 205}, {520, 206}, {265, 207}, {267, 229}, {523, 230},
    {268, 231}, {256, 391}, {72, 400}, {71, 410}, {0, 418}, {71, 411}, {0, 420}, {315, 151}, {318, 152}, {301, 153},
    {299, 154}, {321, 166}, {317, 167}, {314, 168}, {261, 181}, {517, 182}, {262, 183}, {264, 208}, {520, 209}, {265, 210},
    {267, 232}, {523, 233}, {268, 234}, {274, 250}, {271, 251}, {270, 252}, {11, 296}, {6, 373}, {256, 392}, {71, 414},
    {0, 425}, {261, 184}, {517, 185}, {262, 186}, {264, 211}, {520, 212}, {265, 213}, {267, 235}, {523, 236}, {268, 237},
    {274, 253}, {271, 254}, {270, 255}, {256, 393}, {71, 415}, {0, 427}, {261, 307}, {517, 308}, {264, 309}, {520, 310},
    {262, 311}, {265, 312}, {267, 313}, {523, 317}, {268, 380}, {261, 187}, {517, 188}, {262, 189}, {264, 214}, {520, 215},
    {265, 216}, {261, 190}, {517, 191}, {262, 192}, {264, 217}, {520, 218}, {265, 219}, {267, 238}, {523, 239}, {268, 240},
    {315, 159}, {318, 160}, {301, 161}, {299, 162}, {315, 155}, {318, 156}, {301, 157}, {299, 158}, {261, 193}, {517, 194},
    {262, 195}, {59, 113}, {62, 114}, {65, 115}, {68, 116}, {58, 117}, {61, 118}, {64, 119}, {67, 120}, {41, 452},
    {40, 453}, {5, 454}, {11, 455}, {5, 432}, {6, 437}, {5, 442}, {6, 447}, {315, 87}, {318, 88}, {321, 89},
    {324, 90}, {314, 101}, {317, 102}, {320, 103}, {323, 104}, {315, 92}, {318, 93}, {321, 94}, {324, 95}, {314, 105},
    {317, 106}, {320, 107}, {323, 108}, {315, 97}, {318, 98}, {321, 99}, {324, 100}, {314, 109}, {317, 110}, {320, 111},
    {323, 112}, {261, 272}, {262, 273}, {264, 274}, {261, 275}, {262, 276}, {264, 277}, {11, 321}, {12, 324}, {261, 284},
    {262, 285}, {264, 286}, {261, 287}, {262, 288}, {264, 289}, {11, 333}, {12, 336}, {261, 278}, {262, 279}, {264, 280},
    {261, 281}, {262, 282}, {264, 283}, {11, 327}, {12, 330}, {261, 290}, {262, 291}, {264, 292}, {261, 293}, {262, 294},
    {264, 295}, {11, 339}, {12, 342}, {261, 260}, {517, 261}, {520, 262}, {261, 263}, {517, 264}, {520, 265}, {261, 266},
    {517, 267}, {520, 268}, {261, 269}, {517, 270}, {520, 271}, {517, 256}, {262, 257}, {517, 258}, {262, 259}, {6, 345},
    {6, 348}, {0, 384}, {0, 386}, {773, 297}, {776, 300}, {261, 298}, {264, 299}, {303, 303}, {306, 304}, {315, 305},
    {318, 306}, {261, 301}, {264, 302}, {261, 314}, {517, 315}, {520, 316}, {0, 378}, {261, 318}, {517, 319}, {520, 320},
    {773, 322}, {776, 323}, {773, 325}, {776, 326}, {773, 328}, {776, 329}, {773, 331}, {776, 332}, {773, 334}, {776, 335},
    {773, 337}, {776, 338}, {6, 351}, {6, 354}, {773, 340}, {776, 341}, {773, 343}, {776, 344}, {6, 357}, {6, 360},
    {303, 346}, {306, 347}, {303, 349}, {306, 350}, {303, 352}, {306, 353}, {303, 355}, {306, 356}, {303, 358}, {306, 359},
    {303, 361}, {306, 362}, {303, 364}, {306, 365}, {302, 366}, {305, 367}, {303, 369}, {306, 370}, {302, 371}, {305, 372},
    {303, 374}, {306, 375}, {302, 376}, {305, 377}, {6, 379}, {261, 381}, {0, 382}, {6, 383}, {6, 385}, {6, 387},
    {256, 395}, {71, 422}, {6, 396}, {303, 397}, {306, 398}, {71, 408}, {71, 417}, {71, 419}, {71, 421}, {71, 424},
    {71, 426}, {71, 428}, {303, 430}, {306, 431}, {303, 433}, {306, 434}, {302, 435}, {305, 436}, {303, 438}, {306, 439},
    {302, 440}, {305, 441}, {303, 443}, {306, 444}, {302, 445}, {305, 446}, {303, 448}, {306, 449}, {302, 450}, {305, 451},
};
