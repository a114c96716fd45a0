// Most tests here wait for somebody else's program, and some compute without a pause: with a thread for each core alone, those would
// hold up the answers of the scripted servers until the probe takes them for silent.
[assembly: CollectionBehavior(MaxParallelThreads = 8)]
