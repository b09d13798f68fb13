/* It has arrived: the copy on this device is no longer needed. */
Object.keys(localStorage).filter(key => key.startsWith('request-')).forEach(key => localStorage.removeItem(key));
