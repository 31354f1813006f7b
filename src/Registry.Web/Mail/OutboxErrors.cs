namespace Registry.Web.Mail;

/// <summary>What the registry itself notes on a letter; each is the key of its translation.</summary>
internal static class OutboxErrors
{
    public const string Stopped = "The registry stopped while handing this letter over. It was sent once more and may have arrived twice.";

    public const string StoppedTwice = "The registry stopped twice while handing this letter over. It may have arrived; it is not sent again by itself.";

    public const string AddressStopped = "Three letters to this address failed, so nothing more is sent to it. Put the address right, or ask for another try under Greetings, Stopped addresses.";
}
