import { render, Text } from 'ink';
import { createElement } from 'react';

// The least that a program with Ink does, beside which stet's start is measured.
render(createElement(Text, null, 'Hello'));
setInterval(() => {}, 1000);
