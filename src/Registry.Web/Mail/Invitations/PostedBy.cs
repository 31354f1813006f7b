namespace Registry.Web.Mail.Invitations;

/// <summary>Who has letters sent to guests, and where the registry is reached.</summary>
/// <param name="Name">Empty where it happens by itself.</param>
/// <param name="Site">Null: letters go without a link.</param>
public sealed record PostedBy(string Name, Uri? Site);

/// <summary>What came of it.</summary>
/// <param name="Without">Guests who have no address a letter can go to.</param>
public sealed record Posted(int Sent, int Without);
