// Every building block on one page, for tests that look at all of them together.

import { Plus, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../../renderer/components/Badge.tsx';
import { Banner } from '../../../../renderer/components/Banner.tsx';
import { Button, IconButton } from '../../../../renderer/components/Button.tsx';
import { Checkbox } from '../../../../renderer/components/Checkbox.tsx';
import { Chip } from '../../../../renderer/components/Chip.tsx';
import { ComboBox, type ComboBoxOption } from '../../../../renderer/components/ComboBox.tsx';
import { DateField } from '../../../../renderer/components/DateField.tsx';
import { EmptyState } from '../../../../renderer/components/EmptyState.tsx';
import { Menu } from '../../../../renderer/components/Menu.tsx';
import { MoneyField } from '../../../../renderer/components/MoneyField.tsx';
import { NumberField } from '../../../../renderer/components/NumberField.tsx';
import { Panel } from '../../../../renderer/components/Panel.tsx';
import { Popover } from '../../../../renderer/components/Popover.tsx';
import { ProgressBar } from '../../../../renderer/components/ProgressBar.tsx';
import { SearchField } from '../../../../renderer/components/SearchField.tsx';
import { Select } from '../../../../renderer/components/Select.tsx';
import { Skeleton } from '../../../../renderer/components/Spinner.tsx';
import { Tabs } from '../../../../renderer/components/Tabs.tsx';
import { TagField } from '../../../../renderer/components/TagField.tsx';
import { TextArea } from '../../../../renderer/components/TextArea.tsx';
import { TextField } from '../../../../renderer/components/TextField.tsx';
import { Tile } from '../../../../renderer/components/Tile.tsx';
import { YearField } from '../../../../renderer/components/YearField.tsx';
import { YesNo } from '../../../../renderer/components/YesNo.tsx';
import './gallery.css';

const places: readonly ComboBoxOption[] = [
  { id: 'den-haag', title: 'Den Haag', subtitle: 'Zuid-Holland' },
  { id: 'utrecht', title: 'Utrecht', subtitle: 'Utrecht' },
  { id: 'zaanstad', title: 'Zaanstad', subtitle: 'Noord-Holland' },
];

async function loadPlaces(search: string): Promise<readonly ComboBoxOption[]> {
  return places.filter((place) => place.title.toLowerCase().includes(search.toLowerCase()));
}

function Fields() {
  const [name, setName] = useState<string | null>(null);
  const [story, setStory] = useState<string | null>('Ouders lopen ’s avonds door de wijk.');
  const [money, setMoney] = useState<number | string | null>(1_240_000_000);
  const [count, setCount] = useState<number | string | null>(1250.5);
  const [year, setYear] = useState<number | string | null>(2026);
  const [date, setDate] = useState<string | null>('2026-12-01');
  const [status, setStatus] = useState<'idea' | 'running' | null>('running');
  const [place, setPlace] = useState<string | null>('den-haag');
  const [tags, setTags] = useState<readonly string[] | null>(['jongeren', 'sport']);
  const [answer, setAnswer] = useState<0 | 1 | null>(null);
  return (
    <div className="gallery__fields">
      <TextField
        label="Naam"
        hint="Zoals in de beschikking"
        error="Vul de naam in"
        required
        value={name}
        onChange={setName}
      />
      <ComboBox label="Gemeente" value={place} valueTitle="Den Haag" load={loadPlaces} onChange={setPlace} />
      <DateField label="Peildatum" value={date} onChange={setDate} />
      <MoneyField label="Rijksbijdrage" value={money} onChange={setMoney} />
      <Select
        label="Status"
        value={status}
        onChange={setStatus}
        options={[
          { id: 'idea', label: 'Idee' },
          { id: 'running', label: 'Loopt' },
        ]}
      />
      <NumberField label="Bereik" value={count} onChange={setCount} />
      <YearField label="Jaar" value={year} onChange={setYear} />
      <YesNo label="Vertrouwelijk" value={answer} onChange={setAnswer} />
      <TagField label="Trefwoorden" value={tags} onChange={setTags} />
      <TextArea label="Toelichting" value={story} onChange={setStory} />
      <TextField label="Vast" value="Alleen lezen" onChange={setName} isReadOnly />
      <TextField label="Uit" value="Niet te gebruiken" onChange={setName} isDisabled />
    </div>
  );
}

function Controls() {
  const [ticked, setTicked] = useState(true);
  const [search, setSearch] = useState('wijk');
  return (
    <div className="gallery__row">
      <Button variant="primary" icon={Plus} keys="Ctrl+N">
        Nieuw project
      </Button>
      <Button>Exporteren</Button>
      <Button variant="quiet">Annuleren</Button>
      <Button variant="danger" icon={Trash2}>
        Verwijderen
      </Button>
      <Button isDisabled>Kan nu niet</Button>
      <Button isPending>Bezig</Button>
      <IconButton label="Verwijderen" icon={Trash2} keys="Delete" />
      <IconButton label="Leden" icon={Users} isPressed />
      <Menu
        label="Acties"
        trigger={<Button>Meer</Button>}
        actions={[{ id: 'copy', label: 'Kopiëren' }]}
        onAction={() => undefined}
      />
      <Popover label="Kolommen" trigger={<Button>Kolommen</Button>}>
        {() => <p>Kies kolommen</p>}
      </Popover>
      <Checkbox isSelected={ticked} onChange={setTicked}>
        Alleen lopende
      </Checkbox>
      <Checkbox isSelected={false} isIndeterminate onChange={setTicked} label="Alles" />
      <Chip label="Status is loopt" onPress={() => undefined} onRemove={() => undefined} />
      <SearchField label="Zoeken in projecten" value={search} onChange={setSearch} />
    </div>
  );
}

export function Gallery() {
  const [tab, setTab] = useState('table');
  return (
    <div className="gallery">
      <h1>Bouwstenen</h1>
      <Banner tone="attention" title="Twee voortgangsrapportages ontbreken." action={<Button>Herinneren</Button>}>
        Zaanstad en Lelystad leveren uiterlijk 1 december aan.
      </Banner>
      <Banner tone="bad" title="De schijf is vol.">
        De laatste wijziging is niet opgeslagen.
      </Banner>
      <Controls />
      <div className="gallery__tiles">
        <Tile href="#/list/project" label="Begroot 2026" value="€ 52,5 mln" detail="in 3 instrumenten" />
        <Tile href="#/list/milestone" label="Mijlpalen te laat" value="3" detail="waarvan 1 over 30 dagen" tone="bad" />
        <Tile href="#/list/advice" label="Adviezen beantwoord" value="7 van 9" detail="op tijd" tone="good" />
      </div>
      <div className="gallery__row">
        <Badge tone="good">Op koers</Badge>
        <Badge tone="attention">Aandacht</Badge>
        <Badge tone="bad">Ontspoord</Badge>
        <Badge tone="info">Loopt</Badge>
        <Badge>Idee</Badge>
      </div>
      <Tabs
        label="Weergave"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'table', label: 'Tabel', count: 12 },
          { id: 'map', label: 'Kaart' },
        ]}
      >
        <p>{tab}</p>
      </Tabs>
      <Panel title="Velden">
        <Fields />
      </Panel>
      <Panel title="Werk">
        <ProgressBar label="Pakket lezen" done={40} total={100} />
        <Skeleton />
        <EmptyState icon={Users} title="Nog geen raadsleden" action={<Button variant="primary">Lid toevoegen</Button>}>
          Hier komen de leden van de Maatschappelijke Raad, met hun zittingstermijnen.
        </EmptyState>
      </Panel>
    </div>
  );
}
