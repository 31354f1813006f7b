namespace Registry.Data.Work;

/// <summary>A mail that an address refused for good, or that came back from it.</summary>
public sealed class DeliveryFailure
{
    public const int KeyLength = 240;

    /// <summary>After so many an address gets nothing more until a person says so.</summary>
    public const int Most = 3;

    /// <summary>What stands behind the Message-ID in the key of a letter that came back.</summary>
    public const string Back = "/back";

    public int Id { get; private set; }

    /// <summary>In lower case.</summary>
    public required string Address { get; init; }

    /// <summary>The message and the attempt: told twice, it counts once.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What the server said.</summary>
    public required string Said { get; init; }

    /// <summary>It came back later, as a message to us; false: refused while it was handed over.</summary>
    public bool CameBack { get; init; }

    /// <summary>Since then it counts no longer: a person put the address right or wants another try.</summary>
    public DateTimeOffset? ClearedAt { get; set; }

    public string? ClearedByName { get; set; }

    /// <summary>The key of a letter's return, by its Message-ID.</summary>
    public static string KeyOfReturn(string messageId) => messageId + Back;
}
