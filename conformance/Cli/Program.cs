using OneM2M.Conformance.Cli;

return await Application.RunAsync(args, Console.Out, Console.Error);
