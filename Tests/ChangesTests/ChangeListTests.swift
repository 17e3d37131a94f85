import Changes
