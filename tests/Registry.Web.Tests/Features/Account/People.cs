using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Account;

/// <summary>Users with a password, for tests that go through the door.</summary>
internal static class People
{
    public const string Password = "mot cau de nho";

    public static async Task<RegistryUser> UserAsync(this RegistryApp app, Association over, Role role = Role.Planner, string email = "hong.van@test.vn")
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<RegistryUser>>();
        var user = new RegistryUser { UserName = email, Email = email, DisplayName = "Hồng Vân" };
        Assert.True((await users.CreateAsync(user, Password)).Succeeded);
        await app.AddAsync(new Grant { UserId = user.Id, AssociationId = over.Id, Role = role });
        return user;
    }

    public static Task<HttpResponseMessage> SignInAsync(this RegistryClient client, string email = "hong.van@test.vn", string password = Password) =>
        client.SubmitAsync("/Account/SignIn", ("Input.Email", email), ("Input.Password", password));
}
