// A question that changes something, as part of a component.

import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import type { ErrorCode, WeerwerkError } from '../../shared/errors.ts';
import { useTellError } from '../texts/useTellError.ts';
import { call } from './call.ts';

export interface ActOptions<Name extends ProcedureName> {
  readonly onSuccess?: (output: Output<Name>, input: Input<Name>) => void;
  /** Codes that the caller says itself, beside a field for example; all others become a message. */
  readonly quietFor?: readonly ErrorCode[];
}

/**
 * @returns TanStack Query's mutation; failures appear as a message at the foot of the window, except `cancelled`
 */
export function useAct<Name extends ProcedureName>(
  name: Name,
  { onSuccess, quietFor = [] }: ActOptions<Name> = {},
): UseMutationResult<Output<Name>, WeerwerkError, Input<Name>> {
  const tellError = useTellError();
  return useMutation<Output<Name>, WeerwerkError, Input<Name>>({
    mutationFn: (input) => call(name, input),
    onSuccess: (output, input) => onSuccess?.(output, input),
    onError: (error) => {
      const code = error.report?.code;
      if (code !== 'cancelled' && !(code !== undefined && quietFor.includes(code))) tellError(error);
    },
  });
}
