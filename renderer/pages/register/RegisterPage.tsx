// The register of advice, at its address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { RegisterView } from './RegisterView.tsx';
import { readRegisterAddress } from './registerAddress.ts';

const route = getRouteApi('/register');

export default function RegisterPage() {
  // Read again: the router lets what it was told to leave out come through from the address itself.
  const address = readRegisterAddress(route.useSearch());
  const navigate = useNavigate();
  return <RegisterView address={address} go={(search) => void navigate({ to: '/register', search, replace: true })} />;
}
